import { beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "../../../../src/browser";
import { compact } from "../../../../src/domain/history/compact";
import { withConsent } from "../../../../src/domain/settings/settings";
import { handlers } from "../../../../src/entrypoints/background/handlers";
import { synchronise } from "../../../../src/entrypoints/background/sync/exchange";
import { SYNC_ALARM } from "../../../../src/entrypoints/background/sync/send-later";
import { readHistories } from "../../../../src/storage/accounts/histories";
import { withHistory } from "../../../../src/storage/database/database";
import { mirrorSums } from "../../../../src/storage/history/mirror";
import { changeSettings } from "../../../../src/storage/settings";
import { readSyncState } from "../../../../src/storage/sync/state";
import { deleteDay } from "../../../build/delete-day";
import { READING, snapshotOn } from "../../../build/snapshots";
import { store, stored } from "../../../build/stored-snapshots";
import { alarm, isWaiting, sets } from "../../../build/sync";
import { fake, tellAccount } from "../../../fakes/browser";

const NOW = new Date("2026-11-23T08:01:12.345Z");

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
  await changeSettings((settings) => withConsent(settings, NOW));
  return () => vi.useRealTimers();
});

const keep = () => handlers.keepReading({ reading: READING, source: "bars", ageMs: 0 });
const type = (day: string) => handlers.keepTyped({ day, reading: READING, replace: true });
const days = async () => (await stored()).map(({ day }) => day);

/** Another browser of the member's writes these days, and this one is told. */
async function arrives(items: Record<string, unknown>): Promise<void> {
  tellAccount(fake.account.set(items));
  fake.account.calls.length = 0;
  await synchronise(false);
}

const rows = (...on: string[]) =>
  compact("2026q4", { snapshots: on.map((day) => snapshotOn(day)), deleted: [] });

describe("while sync is off", () => {
  test("not one call goes to the browser's account, whatever is done", async () => {
    await keep();
    await type("2026-11-01");
    await deleteDay("2026-11-01");
    await handlers.repairHistory({});
    await synchronise(false);
    await synchronise(true);
    expect(await handlers.readSync({})).toEqual({ is: "off" });
    await handlers.stopSync({ remove: true });
    await handlers.startSync({ choice: "merge" });
    await handlers.startSync({ choice: "notNow" });
    await handlers.deleteEverything({ everywhere: true });
    expect(fake.account.calls).toEqual([]);
    expect(fake.alarms.has(SYNC_ALARM)).toBe(false);
  });

  test("planted: the same while it is on is seen", async () => {
    await handlers.startSync({});
    expect(fake.account.calls).not.toEqual([]);
  });
});

describe("where nothing is in the account", () => {
  test("what is here is sent at once, and every kept day with one write", async () => {
    await store(snapshotOn("2026-11-01"));
    expect(await handlers.startSync({})).toMatchObject({
      is: "on",
      isWaiting: false,
      unsent: 0,
      lastSent: NOW.toISOString(),
    });
    expect(sets()).toEqual(["set own.2026q4"]);
    await keep();
    expect(sets(), "it waits for the alarm").toHaveLength(1);
    await alarm();
    await synchronise(false);
    await synchronise(true);
    expect(sets()).toHaveLength(2);
    expect(fake.account.get()["own.2026q4"]).toMatchObject({
      rows: [
        [31, 0, 0, 43_200, 0, 20, 6, 10, 15],
        [53, 0],
      ].map((row) => expect.arrayContaining(row)),
    });
    await isWaiting(false);
  });

  test("what was written while it was sent is sent next", async () => {
    await handlers.startSync({});
    await keep();
    await isWaiting();
    const set = browser.storage.sync.set;
    vi.spyOn(browser.storage.sync, "set").mockImplementationOnce(async (items) => {
      vi.setSystemTime(NOW.getTime() + 1_000);
      await type("2026-11-02");
      await vi.waitFor(async () =>
        expect((await readSyncState()).changedAt).toBe("2026-11-23T08:01:13.345Z"),
      );
      await set(items);
    });
    fake.alarms.delete(SYNC_ALARM);
    await synchronise(true);
    expect(await handlers.readSync({})).toMatchObject({ isWaiting: true });
    expect(fake.alarms.has(SYNC_ALARM)).toBe(true);
    await alarm();
    expect(await handlers.readSync({})).toMatchObject({ isWaiting: false });
    expect(fake.account.get()["own.2026q4"]).toMatchObject({ rows: { length: 2 } });
  });
});

describe("what another browser sends", () => {
  beforeEach(async () => {
    await store(snapshotOn("2026-11-01"));
    await handlers.startSync({});
  });

  test("is kept, mirrored and told, and not sent back", async () => {
    await arrives({ "own.2026q4": rows("2026-11-01", "2026-11-02") });
    expect(await days()).toEqual(["2026-11-01", "2026-11-02"]);
    await vi.waitFor(async () => expect((await mirrorSums("own"))["2026q4"]?.[0]).toBe(2));
    expect(await handlers.readSync({})).toMatchObject({
      lastReceived: NOW.toISOString(),
      isWaiting: false,
    });
    expect(sets()).toEqual([]);
  });

  test("lacks what is here: that is unknown there, not deleted, and sent again", async () => {
    await arrives({ "own.2026q4": rows("2026-11-01", "2026-11-02") });
    await arrives({ "own.2026q4": rows("2026-11-02") });
    expect(await days()).toEqual(["2026-11-01", "2026-11-02"]);
    await alarm();
    expect(fake.account.get()["own.2026q4"]).toEqual(rows("2026-11-01", "2026-11-02"));
  });

  test("is deleted here where it was deleted there", async () => {
    const deleted = [{ day: "2026-11-01", edition: 1 }];
    await arrives({ "own.2026q4": compact("2026q4", { snapshots: [], deleted }) });
    await arrives({ "own.2026q4": compact("2026q4", { snapshots: [], deleted }) });
    // They share nothing, so the member is asked whether it is theirs.
    await handlers.startSync({ choice: "merge" });
    expect(await days()).toEqual([]);
  });

  test("of another history becomes one here, and none again after it was deleted here", async () => {
    await arrives({ "account-1.2026q4": rows("2026-11-02") });
    expect((await readHistories()).list.map(({ id }) => id)).toEqual(["own", "account-1"]);
    const there = () => withHistory("account-1", (database) => database.count("snapshots"));
    expect(await there()).toBe(1);
    await handlers.deleteHistory({ id: "account-1" });
    await arrives({ "account-1.2026q4": rows("2026-11-02", "2026-11-03") });
    expect((await readHistories()).list).toHaveLength(1);
    expect(fake.account.get()).toHaveProperty(["account-1.2026q4"]);
  });

  test("that cannot be read is left alone, and said", async () => {
    await arrives({ "own.2026q3": { format: 2, days: "more" } });
    expect(await handlers.readSync({})).toMatchObject({ is: "on", problem: "newer" });
    await type("2026-09-01");
    await alarm();
    expect(fake.account.get()["own.2026q3"]).toEqual({ format: 2, days: "more" });
    await arrives({ "own.2026q3": "?" });
    expect(await handlers.readSync({})).toMatchObject({ problem: "refused" });
  });

  test("does not come back where everything was deleted meanwhile", async () => {
    fake.account.set({ "own.2026q4": rows("2026-11-01", "2026-11-02") });
    await Promise.all([handlers.deleteEverything({}), synchronise(false)]);
    expect(await days()).toEqual([]);
    expect(await browser.storage.local.get(null)).toEqual({});
    expect(fake.account.get()).toHaveProperty(["own.2026q4"]);
  });
});
