import { beforeEach, expect, test, vi } from "vitest";
import { addDays } from "../../../src/domain/days/calendar";
import { dayOf } from "../../../src/domain/days/day";
import { kept } from "../../build/snapshots";
import { store } from "../../build/stored-snapshots";

const TODAY = dayOf(new Date());
const ago = (...days: number[]) => days.map((one) => kept(addDays(TODAY, -one)));

/** As a page that was just opened. */
let history: typeof import("../../../src/entrypoints/own-page/history");
let reads: (string | undefined)[] = [];

beforeEach(async () => {
  vi.resetModules();
  history = await import("../../../src/entrypoints/own-page/history");
  reads = [];
});

async function open(): Promise<void> {
  const { readSeen } = await import("../../../src/entrypoints/own-page/read-seen");
  history.followHistory({
    read: (database, today, from) => {
      reads.push(from);
      return readSeen(database, today, from);
    },
    isWholeShown: () => false,
  });
  await vi.waitFor(() => expect(history.seen.value).toBeDefined());
}

test("who reads every day waits for one look only", async () => {
  await store(...ago(200, 3, 2, 1, 0));
  await open();
  expect([history.range.value, reads]).toEqual(["30d", [addDays(TODAY, -29)]]);
});

test("who reads rarely sees as far back as there is something to see, at once", async () => {
  await store(...ago(900, 300, 200, 100, 10));
  const seen: unknown[] = [];
  history.seen.subscribe((now) => now && seen.push([history.range.value, now.snapshots.length]));
  await open();
  expect(seen).toEqual([["1y", 5]]);
});

test("what the member chooses is kept, whatever it shows", async () => {
  await store(...ago(900, 300, 200, 100));
  await open();
  history.chooseRange("30d");
  await history.refreshHistory();
  await history.refreshHistory();
  expect(history.range.value).toBe("30d");
});

test("an empty history settles nothing: what is imported into it is seen", async () => {
  await open();
  expect(history.range.value).toBe("30d");
  await store(...ago(300, 200, 150, 100));
  await history.refreshHistory();
  expect(history.range.value).toBe("1y");
});
