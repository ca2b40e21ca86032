import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween } from "../../../src/domain/days/calendar";
import { dayOf } from "../../../src/domain/days/day";
import { day, instant } from "../../../src/domain/days/day-schema";
import { anyDay } from "../../build/any-day";
import { canTravel, liveIn } from "../../build/time-zone";

const anyCount = fc.integer({ min: -20_000, max: 20_000 });

describe.runIf(canTravel)("dayOf", () => {
  test.each([
    ["America/Sao_Paulo", "2026-11-24T02:59:59.999Z", "2026-11-23"],
    ["America/Sao_Paulo", "2026-11-24T03:00:00.000Z", "2026-11-24"],
    ["Pacific/Kiritimati", "2026-11-23T09:59:59.999Z", "2026-11-23"],
    ["Pacific/Kiritimati", "2026-11-23T10:00:00.000Z", "2026-11-24"],
    ["Pacific/Kiritimati", "2026-12-31T10:00:00.000Z", "2027-01-01"],
    // Paris, 29 March: one hour ahead of UTC at its start, two at its end.
    ["Europe/Paris", "2026-03-28T22:59:59.999Z", "2026-03-28"],
    ["Europe/Paris", "2026-03-28T23:00:00.000Z", "2026-03-29"],
    ["Europe/Paris", "2026-03-29T21:59:59.999Z", "2026-03-29"],
    ["Europe/Paris", "2026-03-29T22:00:00.000Z", "2026-03-30"],
    // Paris, 25 October: two hours ahead of UTC at its start, one at its end.
    ["Europe/Paris", "2026-10-24T21:59:59.999Z", "2026-10-24"],
    ["Europe/Paris", "2026-10-24T22:00:00.000Z", "2026-10-25"],
    ["Europe/Paris", "2026-10-25T22:59:59.999Z", "2026-10-25"],
    ["Europe/Paris", "2026-10-25T23:00:00.000Z", "2026-10-26"],
  ])("on a wall in %s the moment %s is on %s", (zone, moment, expected) => {
    liveIn(zone);
    expect(dayOf(new Date(moment))).toBe(expected);
  });

  test.each(["America/Sao_Paulo", "Pacific/Kiritimati", "Europe/Paris"])(
    "in %s every hour of a calendar day of 2026 falls on that day",
    (zone) => {
      liveIn(zone);
      for (let count = 0; count < 365; count += 1) {
        const hours = [1, 12, 23].map((hour) => dayOf(new Date(2026, 0, 1 + count, hour)));
        const expected = new Date(Date.UTC(2026, 0, 1 + count)).toISOString().slice(0, 10);
        expect(hours).toEqual([expected, expected, expected]);
      }
    },
  );
});

test("a moment that is none is on no day", () => {
  expect(dayOf(new Date("yesterday"))).toBe("");
});

describe("addDays and daysBetween", () => {
  test.each([
    ["2026-11-30", 1, "2026-12-01"],
    ["2026-01-01", -1, "2025-12-31"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2026-02-28", 1, "2026-03-01"],
    ["2026-05-19", -7, "2026-05-12"],
    ["2026-11-23", 365, "2027-11-23"],
  ])("%s and %i days is %s", (from, count, expected) => {
    expect(addDays(from, count)).toBe(expected);
    expect(daysBetween(from, expected)).toBe(count);
  });

  test.each([
    ["2026-03-28", "2026-03-30"],
    ["2026-10-24", "2026-10-26"],
  ])("daylight saving in Paris adds no day between %s and %s and takes none", (from, to) => {
    liveIn("Europe/Paris");
    expect(daysBetween(from, to)).toBe(2);
    expect(addDays(from, 2)).toBe(to);
  });

  test("counting the days that were added gives them back", () => {
    fc.assert(
      fc.property(anyDay, anyCount, (from, count) => {
        expect(daysBetween(from, addDays(from, count))).toBe(count);
      }),
    );
  });

  test("adding in two steps is adding at once", () => {
    fc.assert(
      fc.property(anyDay, anyCount, anyCount, (from, first, second) => {
        expect(addDays(addDays(from, first), second)).toBe(addDays(from, first + second));
      }),
    );
  });

  test("days sort as text in the order of the calendar", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 20_000 }), (from, count) => {
        expect(addDays(from, count) > from).toBe(true);
      }),
    );
  });
});

describe("what is stored", () => {
  test.each(["2026-11-23", "2028-02-29", "2026-12-31"])("%s is a day", (text) => {
    expect(day.safeParse(text).success).toBe(true);
  });

  test.each([
    ["2026-02-30"],
    ["2026-02-29"],
    ["2026-13-01"],
    ["2026-00-10"],
    ["2026-11-00"],
    ["2026-1-2"],
    ["23/11/2026"],
    ["2026-11-23T00:00:00.000Z"],
    ["2026-11-23\n"],
    [""],
    [20261123],
  ])("%j is no day", (text) => {
    expect(day.safeParse(text).success).toBe(false);
  });

  test("an instant is written in UTC with milliseconds", () => {
    expect(instant.safeParse("2026-11-23T08:01:12.345Z").success).toBe(true);
  });

  test.each([
    "2026-11-23",
    "2026-11-23T08:01:12Z",
    "2026-11-23T08:01:12.345",
    "2026-11-23T08:01:12.345+01:00",
    "2026-11-23T25:01:12.345Z",
    "2026-13-23T08:01:12.345Z",
    "2026-11-23T24:00:00.000Z",
  ])("%s is no instant", (text) => {
    expect(instant.safeParse(text).success).toBe(false);
  });

  test("an instant on a day that no calendar has is none", () => {
    expect(instant.safeParse("2026-02-30T08:01:12.345Z").success).toBe(false);
  });
});
