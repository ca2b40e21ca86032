import { expect, test } from "vitest";
import {
  type AsideReading,
  alike,
  askedAbout,
  isLeftOutBefore,
  parseAside,
  withAside,
  withoutAside,
} from "../../../src/domain/accounts/aside";
import { READING } from "../../build/snapshots";

const put = (day: string, changes: Partial<AsideReading> = {}): AsideReading => ({
  day,
  takenAt: `${day}T08:00:00.000Z`,
  reading: READING,
  source: "bars",
  why: "other-member",
  history: "own",
  ...changes,
});
const OTHER = { pillars: { brand: 1, people: 1, insights: 1, relationships: 1 }, groups: {} };
const NOTHING = parseAside(undefined, "2026-11-26");
const all = (...readings: AsideReading[]) => readings.reduce(withAside, NOTHING);

test("the last one of a day waits, by history and container", () => {
  const later = put("2026-11-26", { takenAt: "2026-11-26T09:00:00.000Z", reading: OTHER });
  const inContainer = put("2026-11-26", { container: "firefox-container-3" });
  const aside = all(put("2026-11-26"), later, inContainer);
  expect(aside.readings).toEqual([later, inContainer]);
});

test("the same numbers once more leave the question as it is, which may just be answered", () => {
  const first = put("2026-11-26");
  const again = { ...first, takenAt: "2026-11-26T09:00:00.000Z" };
  expect(all(first, again).readings).toEqual([first]);
  const leftOut = { ...again, isLeftOut: true as const };
  expect(all(first, leftOut).readings).toEqual([leftOut]);
});

test("it waits for seven days, the day itself among them", () => {
  const stored = all(put("2026-11-19"), put("2026-11-20"), put("2026-11-26"));
  const days = parseAside(stored, "2026-11-26").readings.map(({ day }) => day);
  expect(days).toEqual(["2026-11-20", "2026-11-26"]);
});

test("the newest is asked about, and an answer holds for what is like it", () => {
  const [monday, tuesday] = [put("2026-11-23"), put("2026-11-24")];
  const other = put("2026-11-25", { reading: OTHER });
  const aside = all(monday, other, tuesday);
  expect(askedAbout(aside)).toEqual(tuesday);
  expect(alike(aside, tuesday)).toEqual([monday, tuesday]);
  expect(withoutAside(aside, [monday, tuesday]).readings).toEqual([other]);
});

test("what was left out is not asked about again, and what is unlike it is", () => {
  const aside = all(put("2026-11-23", { isLeftOut: true }));
  expect(askedAbout(aside)).toBeUndefined();
  expect(isLeftOutBefore(aside, put("2026-11-24"))).toBe(true);
  expect(isLeftOutBefore(aside, put("2026-11-24", { reading: OTHER }))).toBe(false);
});
