import { describe, expect, test } from "vitest";
import { browser } from "../../../src/browser";
import { addDays } from "../../../src/domain/days/calendar";
import { quarterOf } from "../../../src/domain/history/compact";
import type { Days } from "../../../src/domain/history/merge";
import { quarterSums } from "../../../src/domain/history/quarter-sums";
import { mirrorDays, mirrorSums, readMirror } from "../../../src/storage/history/mirror";
import { snapshotOn } from "../../build/snapshots";

const days = (...on: string[]): Days => ({
  snapshots: on.map((day) => snapshotOn(day)),
  deleted: [],
  floor: 0,
});
const mirror = (what: Days) => {
  const all = [...what.snapshots, ...what.deleted].map(({ day }) => quarterOf(day));
  return mirrorDays("own", [...new Set(all)], async () => what);
};
const read = async (history = "own") => readMirror(history, Object.keys(await mirrorSums(history)));

test("days are mirrored by quarter, and come back the same", async () => {
  await mirror(days("2026-09-30", "2026-10-01"));
  await mirror({ ...days("2026-10-02"), deleted: [{ day: "2026-10-03", edition: 1 }] });
  expect(Object.keys(await browser.storage.local.get(null)).toSorted()).toEqual([
    "mirror.own",
    "mirror.own.2026q3",
    "mirror.own.2026q4",
  ]);
  expect(await mirrorSums("own")).toEqual(
    quarterSums(["2026-09-30", "2026-10-01", "2026-10-02"], ["2026-10-03"]),
  );
  expect(await read()).toEqual({
    ...days("2026-09-30", "2026-10-01", "2026-10-02"),
    deleted: [{ day: "2026-10-03", edition: 1 }],
    unreadable: 0,
  });
});

test("what the database has no more stays, unless the member deleted it", async () => {
  await mirror(days("2026-10-01", "2026-10-02"));
  await mirror({ ...days(), deleted: [{ day: "2026-10-01", edition: 1 }] });
  expect((await read()).snapshots).toEqual(days("2026-10-02").snapshots);
});

test("another history has a mirror of its own", async () => {
  await mirror(days("2026-10-01"));
  expect(await mirrorSums("work")).toEqual({});
  expect((await read("work")).snapshots).toEqual([]);
});

test("an index of an older version, or none, has every quarter looked at", async () => {
  await mirror(days("2026-09-30", "2026-10-01"));
  const unknown = { "2026q3": [0, -1], "2026q4": [0, -1] };
  await browser.storage.local.set({ "mirror.own": { "2026q3": 1, "2026q4": 1 } });
  expect(await mirrorSums("own")).toEqual(unknown);
  await browser.storage.local.remove("mirror.own");
  expect(await mirrorSums("own")).toEqual(unknown);
  await mirror(days("2026-10-01"));
  expect(await mirrorSums("own")).toEqual({ ...unknown, ...quarterSums(["2026-10-01"], []) });
});

describe("a quarter that cannot be read", () => {
  const NEWER = { format: 2, days: { "2026-09-30": "all that a newer Pilaster knows" } };
  const withNewer = async () => {
    await mirror(days("2026-09-30", "2026-10-01"));
    await browser.storage.local.set({ "mirror.own.2026q3": NEWER });
  };
  const stored = async (name: string) => (await browser.storage.local.get(name))[name];

  test("is counted, and the others are read", async () => {
    await withNewer();
    expect(await read()).toEqual({ ...days("2026-10-01"), unreadable: 1 });
  });

  test("is kept as it is beside what is written, once, however often that is", async () => {
    await withNewer();
    await mirror(days("2026-09-29"));
    await mirror(days("2026-09-28"));
    expect(await stored("mirror.own.2026q3.unread")).toEqual([NEWER]);
    expect((await read()).snapshots).toEqual(
      days("2026-09-28", "2026-09-29", "2026-10-01").snapshots,
    );
    expect((await mirrorSums("own"))["2026q3"], "so that it is looked at again").toEqual([0, -1]);
  });

  test("is read by whoever understands it, and then no longer kept apart", async () => {
    await mirror(days("2026-09-30"));
    const understood = await stored("mirror.own.2026q3");
    await browser.storage.local.set({ "mirror.own.2026q3.unread": [understood] });
    await browser.storage.local.remove("mirror.own.2026q3");
    await mirror(days("2026-09-29"));
    expect(await stored("mirror.own.2026q3.unread")).toBeUndefined();
    expect(await mirrorSums("own")).toEqual(quarterSums(["2026-09-29", "2026-09-30"], []));
  });

  test("of which one row is damaged is kept, too", async () => {
    await mirror(days("2026-09-30"));
    const rows = { format: 1, rows: [[91, 0, 99, 0]] };
    await browser.storage.local.set({ "mirror.own.2026q3": rows });
    await mirror(days("2026-09-30"));
    expect(await stored("mirror.own.2026q3.unread")).toEqual([rows]);
  });
});

test("ten years of daily readings with ranks and averages weigh less than 400 kB", async () => {
  const groups = {
    industry: { rank: 12, average: 34.413 },
    network: { rank: 11, average: 38.125 },
    team: { rank: 50, average: 41.5 },
  };
  const snapshots = Array.from({ length: 3_650 }, (_, index) => {
    const day = addDays("2016-11-28", index);
    const taken = `${day}T${String(index % 24).padStart(2, "0")}:31:07.123Z`;
    const pillars = [20.998, 16.125, 10.375, 15.062];
    return snapshotOn(day, { takenAt: taken, pillars, groups, displayedTotal: 63 });
  });
  await mirror({ snapshots, deleted: [], floor: 0 });
  const items = await browser.storage.local.get(null);
  expect((await read()).snapshots).toHaveLength(3_650);
  expect(JSON.stringify(items).length).toBeLessThan(400_000);
});
