import { beforeEach, describe, expect, test, vi } from "vitest";
import { compact } from "../../../../src/domain/history/compact";
import { isSyncOn } from "../../../../src/domain/settings/consent";
import { handlers } from "../../../../src/entrypoints/background/handlers";
import { synchronise } from "../../../../src/entrypoints/background/sync/exchange";
import { readHistories } from "../../../../src/storage/accounts/histories";
import { withHistory } from "../../../../src/storage/database/database";
import { readDays } from "../../../../src/storage/history/days";
import { readSettings } from "../../../../src/storage/settings";
import { READING, snapshotOn } from "../../../build/snapshots";
import { store, stored } from "../../../build/stored-snapshots";
import { fake } from "../../../fakes/browser";

const NOW = new Date("2026-11-23T08:01:12.345Z");
const OTHERS = [2, 18, 3, 4];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
  return () => vi.useRealTimers();
});

const daysIn = (id: string) =>
  withHistory(id, async (database) => (await readDays(database)).snapshots.map(({ day }) => day));
const days = async () => (await stored()).map(({ day }) => day);
const isOn = async () => isSyncOn(await readSettings());
const rows = (...snapshots: ReturnType<typeof snapshotOn>[]) =>
  compact("2026q4", { snapshots, deleted: [] });

/** The account has two days, of which one is here, too, and says something else. */
async function meet(pillars = [20, 6, 10, 15.5]): Promise<void> {
  await store(snapshotOn("2026-11-01"), snapshotOn("2026-11-03"));
  fake.account.set({
    "own.2026q4": rows(
      snapshotOn("2026-11-02", { pillars }),
      snapshotOn("2026-11-03", { pillars, takenAt: "2026-11-03T13:00:00.000Z" }),
    ),
  });
  fake.account.calls.length = 0;
}

describe("where the account has days already", () => {
  test("the member is asked by numbers, and nothing happens before they have answered", async () => {
    await meet();
    const asked = {
      is: "asked",
      why: "first",
      numbers: { there: 2, here: 2, both: 1, differing: 1, isOtherMember: false },
    };
    expect(await handlers.startSync({})).toEqual(asked);
    await handlers.keepTyped({ day: "2026-11-04", reading: READING, replace: false });
    await synchronise(true);
    await synchronise(false);
    expect(await handlers.readSync({})).toMatchObject({ is: "asked" });
    expect(fake.account.calls.filter((call) => call !== "get")).toEqual([]);
    expect(await days()).toEqual(["2026-11-01", "2026-11-03", "2026-11-04"]);
  });

  test("both become one where they say so", async () => {
    await meet();
    await handlers.startSync({});
    expect(await handlers.startSync({ choice: "merge" })).toMatchObject({ is: "on" });
    expect(await days()).toEqual(["2026-11-01", "2026-11-02", "2026-11-03"]);
    const [, second, third] = await stored();
    expect([second?.pillars.relationships, third?.pillars.relationships]).toEqual([15.5, 15.5]);
    expect(fake.account.get()["own.2026q4"]).toMatchObject({ rows: { length: 3 } });
  });

  test("kept apart, each stays as it is, there and here", async () => {
    await meet();
    const there = fake.account.get()["own.2026q4"];
    await handlers.startSync({});
    expect(await handlers.startSync({ choice: "apart" })).toMatchObject({ is: "on" });
    const { list } = await readHistories();
    expect(list).toHaveLength(2);
    expect(await days()).toEqual(["2026-11-01", "2026-11-03"]);
    expect(await daysIn(list[1]?.id ?? "")).toEqual(["2026-11-02", "2026-11-03"]);
    const { "own.2026q4": before, ...added } = fake.account.get();
    expect(before).toEqual(there);
    expect(Object.values(added)).toEqual([
      rows(snapshotOn("2026-11-01"), snapshotOn("2026-11-03")),
    ]);
    await synchronise(true);
    expect(await readHistories()).toMatchObject({ list: { length: 2 } });
    expect(await days()).toHaveLength(2);
  });

  test("not now leaves both alone, and sync off", async () => {
    await meet();
    await handlers.startSync({});
    expect(await handlers.startSync({ choice: "notNow" })).toEqual({ is: "off" });
    expect(await isOn()).toBe(false);
    expect(fake.account.calls.filter((call) => call !== "get")).toEqual([]);
    expect(await days()).toHaveLength(2);
  });
});

describe("days that look like another account's", () => {
  test("are said to at the first contact", async () => {
    await meet(OTHERS);
    expect(await handlers.startSync({})).toMatchObject({ numbers: { isOtherMember: true } });
  });

  test("are asked about whenever they come, and kept apart where the member says so", async () => {
    await store(snapshotOn("2026-11-01"));
    await handlers.startSync({});
    const theirs = snapshotOn("2026-11-02", { pillars: OTHERS });
    fake.account.set({ "own.2026q4": rows(snapshotOn("2026-11-01"), theirs) });
    await synchronise(false);
    expect(await handlers.readSync({})).toMatchObject({ is: "asked", why: "other-account" });
    expect(await days()).toEqual(["2026-11-01"]);
    await handlers.startSync({ choice: "apart" });
    expect(await days()).toEqual(["2026-11-01"]);
  });
});

test("days that were there before, of which the browser tells only later, are asked about", async () => {
  await store(snapshotOn("2026-11-01"));
  await handlers.startSync({});
  fake.account.remove(["own.2026q4"]);
  fake.account.set({ "own.2026q3": { format: 1, rows: [[3, 0, 0, 0, 0, 20, 6, 10, 15]] } });
  await synchronise(false);
  expect(await handlers.readSync({})).toMatchObject({
    is: "asked",
    why: "first",
    numbers: { there: 1, here: 1, both: 0 },
  });
  await handlers.startSync({ choice: "merge" });
  expect(await days()).toEqual(["2026-07-04", "2026-11-01"]);
  expect(Object.keys(fake.account.get())).toEqual(["own.2026q3", "own.2026q4"]);
});
