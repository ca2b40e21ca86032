import { deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { addDays } from "../../../src/domain/days/calendar";
import { compact } from "../../../src/domain/history/compact";
import { byQuarter } from "../../../src/domain/sync/exchange";
import { bytesOf, type Layout, layOut } from "../../../src/domain/sync/room";
import { snapshotOn } from "../../build/snapshots";

const pack = async (text: string) => deflateRawSync(text).toString("base64");
const any = () => false;

/** A made-up number that looks like any other: of `seed` always the same. */
const noise = (seed: number) => (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 8) / 2 ** 24;

/** A daily reading with all there is: pillars that move now and then, ranks, averages, the hour. */
function reading(index: number) {
  const day = addDays("2006-11-24", index);
  const week = Math.floor(index / 7);
  const seconds = 28_800 + Math.floor(noise(index) * 7_200);
  const takenAt = new Date(Date.parse(day) + seconds * 1_000).toISOString();
  const value = (place: number) => Math.round(5_000 + noise(week * 4 + place) * 20_000) / 1_000;
  const rank = (place: number) => 1 + Math.floor(noise(week * 3 + place) * 20);
  return snapshotOn(day, {
    takenAt,
    firstTakenAt: takenAt,
    pillars: [value(0), value(1), value(2), value(3)],
    displayedTotal: 55,
    groups: {
      industry: { rank: rank(0), average: value(5) },
      network: { rank: rank(1), average: value(6) },
    },
  });
}

const quartersOf = (count: number) => {
  const snapshots = Array.from({ length: count }, (_, index) => reading(index));
  return [...byQuarter({ snapshots, deleted: [], floor: 0 })].map(
    ([quarter, days]) => [`own.${quarter}`, compact(quarter, days)] as const,
  );
};

const largest = ({ set }: Layout) =>
  Math.max(...Object.entries(set).map(([name, value]) => bytesOf(name, value)));

test("twenty years of daily readings have room, or the oldest of them stay out", async () => {
  const quarters = quartersOf(7_305);
  const layout = await layOut({}, new Map(quarters), any, pack);
  expect(largest(layout)).toBeLessThanOrEqual(7_900);
  expect(layout.bytes).toBeLessThanOrEqual(97_000);
  const names = quarters.map(([name]) => name);
  const isIn = names.map((name) => layout.names.has(name));
  expect(isIn.lastIndexOf(false), "only the oldest are out").toBe(isIn.indexOf(true) - 1);
  expect(isIn.filter(Boolean).length, "ten years at least are in").toBeGreaterThan(40);
});

test("what is new takes the place of the oldest, which does not come back", async () => {
  const all = quartersOf(7_305);
  const [newest] = all.slice(-1);
  const { set: there } = await layOut({}, new Map(all.slice(0, -1)), any, pack);
  const after = await layOut(there, new Map(newest && [newest]), any, pack);
  expect(after.names.has(newest?.[0] ?? "")).toBe(true);
  expect(after.bytes).toBeLessThanOrEqual(97_000);
  expect(after.remove).toEqual(Object.keys(there).toSorted().slice(0, after.remove.length));
  const left = Object.entries({ ...there, ...after.set }).filter(([name]) => after.names.has(name));
  const back = all.filter(([name]) => after.remove.includes(name));
  expect(await layOut(Object.fromEntries(left), new Map(back), any, pack)).toMatchObject({
    set: {},
    remove: [],
  });
});

test("a few years lie there as plain rows, and one quarter changes one item", async () => {
  const all = quartersOf(1_100);
  const { set } = await layOut({}, new Map(all), any, pack);
  expect(Object.values(set).filter((item) => "packed" in item)).toEqual([]);
  const [last] = all.slice(-1);
  const after = await layOut(set, new Map(last && [last]), any, pack);
  expect(Object.keys(after.set)).toEqual([last?.[0]]);
});

test("what cannot be read is neither packed nor taken away", async () => {
  const newer = { "own.2006q4": { format: 2, days: "x".repeat(7_000) } };
  const { set, remove, names } = await layOut(
    newer,
    new Map(quartersOf(7_305).slice(1)),
    (name) => name === "own.2006q4",
    pack,
  );
  expect([set["own.2006q4"], remove, names.has("own.2006q4")]).toEqual([undefined, [], true]);
});
