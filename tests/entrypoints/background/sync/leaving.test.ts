import { beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "../../../../src/browser";
import { isSyncOn } from "../../../../src/domain/settings/consent";
import { handlers } from "../../../../src/entrypoints/background/handlers";
import { synchronise } from "../../../../src/entrypoints/background/sync/exchange";
import { readSettings } from "../../../../src/storage/settings";
import { kept, READING } from "../../../build/snapshots";
import { store, stored } from "../../../build/stored-snapshots";
import { fake } from "../../../fakes/browser";

const NOW = new Date("2026-11-23T08:01:12.345Z");

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
  return () => vi.useRealTimers();
});

const days = async () => (await stored()).map(({ day }) => day);
const isOn = async () => isSyncOn(await readSettings());

describe("switched off", () => {
  beforeEach(async () => {
    await store(kept("2026-11-22"));
    await handlers.startSync({});
  });

  test("it leaves the copy where the member says so, and sends nothing any more", async () => {
    expect(await handlers.stopSync({ remove: false })).toEqual({ is: "off" });
    fake.account.calls.length = 0;
    await synchronise(true);
    expect(fake.account.calls).toEqual([]);
    expect(Object.keys(fake.account.get())).toEqual(["own.2026q4"]);
  });

  test("with the copy removed it leaves one item without scores", async () => {
    expect(await handlers.stopSync({ remove: true })).toEqual({ is: "off" });
    expect(fake.account.get()).toEqual({ account: { format: 1, off: true } });
    expect(await days()).toEqual(["2026-11-22"]);
  });

  test("stays on, and says so, where the browser does not remove it", async () => {
    fake.account.failures.set(fake.account.writes + 1, "no");
    expect(await handlers.stopSync({ remove: true })).toMatchObject({
      is: "on",
      problem: "refused",
    });
  });

  test("another browser hears of it, is off as well, keeps its days and says so", async () => {
    fake.account.set({ account: { format: 1, off: true } });
    await synchronise(false);
    expect(await handlers.readSync({})).toEqual({ is: "off", why: "removed-elsewhere" });
    expect(Object.keys(fake.account.get()), "nor is anything left of it").toEqual(["account"]);
    expect(await days()).toEqual(["2026-11-22"]);
    expect(await handlers.startSync({})).toMatchObject({ is: "on" });
    expect(fake.account.get()).toMatchObject({
      account: { format: 1 },
      "own.2026q4": { rows: { length: 1 } },
    });
    expect(fake.account.get().account).not.toHaveProperty("off");
    await synchronise(false);
    expect(await isOn()).toBe(true);
  });

  test("it is by Firefox, where the member takes the permission away", async () => {
    fake.dataCollection = [];
    await synchronise(true);
    expect(await handlers.readSync({})).toEqual({ is: "off", why: "not-allowed" });
    expect(await handlers.startSync({}), "and cannot be on without it").toMatchObject({
      is: "off",
    });
    fake.dataCollection = ["websiteContent"];
    expect(await handlers.startSync({})).toMatchObject({ is: "asked" });
  });
});

describe("deleted everywhere", () => {
  test("the days are gone in every browser with sync, and days kept since are not", async () => {
    await store(kept("2026-11-22", { edition: 2, corrected: true }));
    await handlers.startSync({});
    await handlers.deleteEverything({ everywhere: true });
    expect([await days(), await isOn()]).toEqual([[], false]);
    expect(fake.account.get()).toEqual({ "own.floor3": { format: 1 } });

    // As another browser, which knows nothing yet.
    const deleted = fake.account.get();
    fake.account.remove(["own.floor3"]);
    await store(kept("2026-11-21"), kept("2026-11-22", { edition: 2, corrected: true }));
    await handlers.startSync({});
    fake.account.set(deleted);
    await synchronise(false);
    expect(await days()).toEqual([]);
    await handlers.keepTyped({ day: "2026-11-22", reading: READING, replace: true });
    await synchronise(true);
    await synchronise(false);
    expect(await days()).toEqual(["2026-11-22"]);
    expect(fake.account.get()["own.2026q4"]).toMatchObject({
      rows: [expect.arrayContaining([52, 3])],
    });
    expect(await handlers.repairHistory({}), "nor from the second copy").toBe("whole");
    expect(await days()).toEqual(["2026-11-22"]);
  });

  test("nothing is deleted where the browser does not take it", async () => {
    await store(kept("2026-11-22"));
    await handlers.startSync({});
    fake.account.failures.set(fake.account.writes + 1, "no");
    await expect(handlers.deleteEverything({ everywhere: true })).rejects.toThrow("refused");
    expect([await days(), await isOn()]).toEqual([["2026-11-22"], true]);
  });

  test("nothing is noted to be sent of a day kept just before", async () => {
    await handlers.startSync({});
    await handlers.keepTyped({ day: "2026-11-22", reading: READING, replace: true });
    await handlers.deleteEverything({});
    await navigator.locks.request("items", async () => undefined);
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  test("only here: the copy is as it was, and sync is off", async () => {
    await store(kept("2026-11-22"));
    await handlers.startSync({});
    const before = fake.account.get();
    await handlers.deleteEverything({});
    expect([await days(), await isOn()]).toEqual([[], false]);
    expect(fake.account.get()).toEqual(before);
  });
});

test("who joins after everything was deleted elsewhere brings their days along", async () => {
  await store(kept("2026-11-22"));
  fake.account.set({ "own.floor5": { format: 1 } });
  expect(await handlers.startSync({})).toMatchObject({ is: "on" });
  expect(await stored()).toMatchObject([{ day: "2026-11-22", edition: 5 }]);
  expect(fake.account.get()["own.2026q4"]).toMatchObject({ rows: { length: 1 } });
});
