import { expect, test, vi } from "vitest";
import { addDays } from "../../../src/domain/days/calendar";
import { dayOf } from "../../../src/domain/days/day";
import {
  followHistory,
  refreshHistory,
  snapshots,
} from "../../../src/entrypoints/own-page/history";
import { readSeen } from "../../../src/entrypoints/own-page/read-seen";
import { daysUpTo, kept } from "../../build/snapshots";
import { store } from "../../build/stored-snapshots";

test("who asks while a look is under way is answered by one more, which finds all", async () => {
  await store(...daysUpTo(dayOf(new Date()), 4));
  let goOn = () => {};
  const read = vi.fn(readSeen).mockImplementationOnce(async (...given) => {
    const found = await readSeen(...given);
    await new Promise<void>((resolve) => {
      goOn = resolve;
    });
    return found;
  });
  followHistory({ read, isWholeShown: () => false });
  await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(1));
  const day = addDays(dayOf(new Date()), -20);
  await store(kept(day));
  const asked = [refreshHistory(), refreshHistory(), refreshHistory()];
  goOn();
  await Promise.all(asked);
  expect(read).toHaveBeenCalledTimes(2);
  expect(snapshots.value?.map(({ day }) => day)).toContain(day);
});

test("where nothing is true of a part, the whole is all that is read", async () => {
  const read = vi.fn(readSeen);
  followHistory({ read, isWholeFirst: true });
  await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(1));
  await new Promise((later) => setTimeout(later, 150));
  expect(read.mock.calls.map(([, , from]) => from)).toEqual([undefined]);
});
