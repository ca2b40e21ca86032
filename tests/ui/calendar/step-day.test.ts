import { expect, test } from "vitest";
import { steppedDay } from "../../../src/ui/calendar/step-day";

const YEAR = { from: "2025-11-27", to: "2026-11-26" };
const KEYS = "ArrowUp ArrowDown ArrowLeft ArrowRight PageUp PageDown Home End".split(" ");
const from = (day: string, isMirrored = false) =>
  KEYS.map((key) => steppedDay(key, day, YEAR, isMirrored));

test("keys go a day, a week, four weeks, and to the ends", () => {
  expect(from("2026-03-01")).toEqual([
    "2026-02-28",
    "2026-03-02",
    "2026-02-22",
    "2026-03-08",
    "2026-02-01",
    "2026-03-29",
    "2025-11-27",
    "2026-11-26",
  ]);
});

test("left is later where the page is mirrored", () => {
  expect(from("2026-03-01", true).slice(2, 4)).toEqual(["2026-03-08", "2026-02-22"]);
});

test("no key leads out of the year, and others are not ours", () => {
  expect(from("2025-11-27").slice(0, 3)).toEqual(["2025-11-27", "2025-11-28", "2025-11-27"]);
  expect(steppedDay("ArrowRight", "2026-11-21", YEAR, false)).toBe("2026-11-21");
  expect(steppedDay("a", "2026-11-21", YEAR, false)).toBe(undefined);
});
