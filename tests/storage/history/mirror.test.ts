import { expect, test } from "vitest";
import { browser } from "../../../src/browser";
import { addDays } from "../../../src/domain/days/calendar";
import type { Days } from "../../../src/domain/history/merge";
import { mirrorDays, mirroredDays, readMirror } from "../../../src/storage/history/mirror";
import { snapshotOn } from "../../build/snapshots";

const days = (...on: string[]): Days => ({
  snapshots: on.map((day) => snapshotOn(day)),
  deleted: [],
  floor: 0,
});
const mirror = (what: Days) => mirrorDays("own", async () => what);

test("days are mirrored by quarter, and come back the same", async () => {
  await mirror(days("2026-09-30", "2026-10-01"));
  await mirror({ ...days("2026-10-02"), deleted: [{ day: "2026-10-03", edition: 1 }] });
  expect(Object.keys(await browser.storage.local.get(null)).toSorted()).toEqual([
    "mirror.own",
    "mirror.own.2026q3",
    "mirror.own.2026q4",
  ]);
  expect(await mirroredDays("own")).toBe(4);
  expect(await readMirror("own")).toEqual({
    ...days("2026-09-30", "2026-10-01", "2026-10-02"),
    deleted: [{ day: "2026-10-03", edition: 1 }],
    unreadable: 0,
  });
});

test("what the database has no more stays, unless the member deleted it", async () => {
  await mirror(days("2026-10-01", "2026-10-02"));
  await mirror({ ...days(), deleted: [{ day: "2026-10-01", edition: 1 }] });
  expect((await readMirror("own")).snapshots).toEqual(days("2026-10-02").snapshots);
});

test("another history has a mirror of its own", async () => {
  await mirror(days("2026-10-01"));
  expect(await mirroredDays("work")).toBe(0);
  expect((await readMirror("work")).snapshots).toEqual([]);
});

test("a quarter that cannot be read is counted, and the others are read", async () => {
  await mirror(days("2026-09-30", "2026-10-01"));
  await browser.storage.local.set({ "mirror.own.2026q3": { format: 2 } });
  expect(await readMirror("own")).toMatchObject({
    snapshots: days("2026-10-01").snapshots,
    unreadable: 1,
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
  expect((await readMirror("own")).snapshots).toHaveLength(3_650);
  expect(JSON.stringify(items).length).toBeLessThan(400_000);
});
