import { describe, expect, test } from "vitest";
import { dayOf } from "../../../src/domain/days/day";
import { daysBefore, sampleHistory } from "../../../src/domain/sample/sample-history.js";
import { canTravel, liveIn } from "../../build/time-zone";

/** The days of the history up to that moment on the wall, in the time zone. */
function daysIn(zone: string, ...[month, day, hour]: [number, number, number]): string[] {
  liveIn(zone);
  return sampleHistory(new Date(2026, month - 1, day, hour, 30), 400).map((one) => one.day);
}

describe.runIf(canTravel)("where clocks change", () => {
  test.each([
    "Europe/Paris",
    "America/New_York",
    "Africa/Cairo",
    "Australia/Lord_Howe",
    "America/Santiago",
  ])("the sample's days are those of the calendar in %s", (zone) => {
    for (const hour of [0, 1, 2, 12, 23]) {
      expect(daysIn(zone, 12, 3, hour)).toEqual(daysIn("UTC", 12, 3, hour));
      expect(daysIn(zone, 6, 3, hour)).toEqual(daysIn("UTC", 6, 3, hour));
    }
  });

  test("the day before a day of 23 or 25 hours is the one on the calendar", () => {
    liveIn("Europe/Paris");
    expect(dayOf(daysBefore(new Date(2026, 9, 25, 23, 30), 1))).toBe("2026-10-24");
    expect(dayOf(daysBefore(new Date(2026, 2, 30, 0, 30), 1))).toBe("2026-03-29");
  });
});

test("the newest day is that of the moment, whose wall clock all of them share", () => {
  const until = new Date(2026, 10, 23, 8, 1);
  const history = sampleHistory(until, 30);
  expect(history.at(-1)).toMatchObject({ day: "2026-11-23", takenAt: until.toISOString() });
  for (const { takenAt } of history) expect(new Date(takenAt).getHours()).toBe(8);
});
