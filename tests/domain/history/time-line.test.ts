import { describe, expect, test } from "vitest";
import type { Snapshot } from "../../../src/domain/history/snapshot";
import { countingOn, daysAhead } from "../../../src/domain/history/time-line";
import { panelData } from "../../../src/domain/panel/panel-data";
import { snapshotOn } from "../../build/snapshots";

const TODAY = "2026-11-23";
const days = (snapshots: readonly { day: string }[]) => snapshots.map(({ day }) => day);
const at = (day: string, hour: number, other: Partial<Snapshot> = {}) => {
  const { pillars: _, ...rest } = other;
  return snapshotOn(day, { takenAt: `2026-11-23T${hour}:00:00.000Z`, ...rest });
};

describe("what counts on a day", () => {
  test.each<[what: string, kept: Snapshot[], newest: string | undefined]>([
    ["nothing at all", [], undefined],
    ["the past", [snapshotOn("2026-11-20")], "2026-11-20"],
    ["today", [snapshotOn("2026-11-22"), snapshotOn(TODAY)], TODAY],
    ["tomorrow, after a flight west", [at("2026-11-24", 10)], "2026-11-24"],
    ["today, read after tomorrow was", [at(TODAY, 12), at("2026-11-24", 10)], TODAY],
    ["tomorrow, read after today was", [at(TODAY, 10), at("2026-11-24", 12)], "2026-11-24"],
    [
      "today, though tomorrow was typed in later",
      [at(TODAY, 10), at("2026-11-24", 12, { source: "typed" })],
      TODAY,
    ],
    [
      "today that was typed in, though tomorrow was read later",
      [at(TODAY, 10, { source: "typed" }), at("2026-11-24", 12)],
      TODAY,
    ],
    [
      "not a day of the past that was typed in just now",
      [at("2026-11-20", 20, { source: "typed" }), at(TODAY, 10)],
      TODAY,
    ],
    ["no day after tomorrow", [snapshotOn("2026-11-22"), snapshotOn("2026-11-25")], "2026-11-22"],
    ["no year to come", [snapshotOn("2071-01-03")], undefined],
  ])("%s", (_what, kept, newest) => {
    expect(countingOn(kept, TODAY).at(-1)?.day).toBe(newest);
  });

  test("a rise is no fall: what was read before today's, on tomorrow's date, is left out", () => {
    const kept = [snapshotOn("2026-11-22"), at(TODAY, 12), at("2026-11-24", 10)];
    expect(days(countingOn(kept, TODAY))).toEqual(["2026-11-22", TODAY]);
  });
});

test("days in the future are those after tomorrow", () => {
  const kept = ["2026-11-22", TODAY, "2026-11-24", "2026-11-25", "2071-01-03"].map((day) =>
    snapshotOn(day),
  );
  expect(days(daysAhead(kept, TODAY))).toEqual(["2026-11-25", "2071-01-03"]);
});

describe("the panel", () => {
  const shown = (snapshots: Parameters<typeof panelData>[0]["snapshots"]) =>
    panelData({
      snapshots,
      range: "all",
      now: new Date(2026, 10, 23, 12),
      placement: { corner: "top-left", isFolded: false, openIn: [] },
      attempt: undefined,
    });

  test("shows no day of a clock that was wrong", () => {
    const { days: drawn, last, todayStatus } = shown([snapshotOn(TODAY), snapshotOn("2071-01-03")]);
    expect([days(drawn), days(last)]).toEqual([[TODAY], [TODAY]]);
    expect(todayStatus).toEqual({ kind: "kept-today" });
  });

  test("says so where the history cannot be read, and shows nothing of it", () => {
    expect(shown("newer")).toMatchObject({
      todayStatus: { kind: "unreadable", why: "newer" },
      days: [],
      last: [],
    });
  });
});
