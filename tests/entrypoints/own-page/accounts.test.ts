import { beforeEach, expect, test, vi } from "vitest";
import { ONE_HISTORY, showing, withNew } from "../../../src/domain/accounts/histories";
import { serve } from "../../../src/messages/serve";
import { changeAside } from "../../../src/storage/accounts/aside";
import { changeHistories } from "../../../src/storage/accounts/histories";
import { READING } from "../../build/snapshots";
import { handlers } from "../../fakes/handlers";

const reload = vi.fn();
const TWO = withNew(ONE_HISTORY, "account-1", "Work");

/** A page of ours as it is opened, with two accounts. */
async function opened(isFollowing: boolean) {
  vi.resetModules();
  const own = await import("../../../src/entrypoints/own-page/accounts");
  own.followAccounts(isFollowing);
  await vi.waitFor(() => expect(own.accounts.value).toHaveLength(2));
  return own;
}

beforeEach(async () => {
  vi.stubGlobal("location", { search: "", reload });
  reload.mockClear();
  serve(handlers);
  await changeHistories(() => TWO);
});

test("a popup goes over to the account that was read last", async () => {
  const own = await opened(true);
  expect(own.shownAccount.value).toBe("own");
  await changeHistories((now) => showing(now, "account-1"));
  expect(own.shownAccount.value).toBe("account-1");
  expect(reload).not.toHaveBeenCalled();
});

test("a dashboard stays with the one it began with, and begins anew with another on a switch", async () => {
  const own = await opened(false);
  await changeHistories((now) => showing(now, "account-1"));
  expect(own.shownAccount.value).toBe("own");
  expect(reload).not.toHaveBeenCalled();
  await own.switchAccount("account-1");
  expect(reload).toHaveBeenCalledOnce();
});

test("one that is deleted elsewhere is left", async () => {
  await changeHistories((now) => showing(now, "account-1"));
  const own = await opened(false);
  expect(own.accountInFileName()).toBe("Work");
  await changeHistories(() => ONE_HISTORY);
  expect(own.accountInFileName()).toBe("");
  expect(own.accounts.value).toEqual(ONE_HISTORY.list);
  expect(reload).toHaveBeenCalledOnce();
});

test("a reading that waits is asked about, and answered through the worker", async () => {
  const own = await opened(true);
  const takenAt = new Date().toISOString();
  const day = new Date().toLocaleDateString("sv");
  const put = { day, takenAt, reading: READING, source: "bars", history: "own" } as const;
  await changeAside((aside) => ({ ...aside, readings: [{ ...put, why: "other-member" }] }));
  expect(own.askedNow.value).toMatchObject({ takenAt });
  expect(await own.answerAside({ takenAt, whose: "mine" })).toBe(true);
  expect(handlers.answerAside.mock.calls).toEqual([[{ takenAt, whose: "mine" }, {}]]);
});
