import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../../../src/domain/days/calendar";
import { axisDays } from "../../../../src/domain/trend/axis-days";
import { axisLabel } from "../../../../src/ui/chart/axis-days";
import { nearest, stepped } from "../../../../src/ui/chart/slider/select-day";
import { kept } from "../../../build/snapshots";
import { fake } from "../../../fakes/browser";

describe("a key leads", () => {
  test.each([
    ["ArrowLeft", 50, 49],
    ["ArrowDown", 50, 49],
    ["ArrowRight", 50, 51],
    ["ArrowUp", 50, 51],
    ["PageDown", 50, 20],
    ["PageUp", 50, 80],
    ["Home", 50, 0],
    ["End", 50, 99],
    ["ArrowLeft", 0, 0],
    ["ArrowRight", 99, 99],
    ["PageDown", 10, 0],
    ["PageUp", 90, 99],
    ["Tab", 50, undefined],
    ["a", 50, undefined],
  ])("%s from %i to %s", (key, index, expected) => {
    expect(stepped(key, index, 99)).toBe(expected);
  });
});

describe("the nearest snapshot", () => {
  const snapshots = ["2026-11-01", "2026-11-05", "2026-11-06"].map((day) => kept(day));

  test.each([
    ["2026-10-01", "2026-11-01"],
    ["2026-11-01", "2026-11-01"],
    ["2026-11-02", "2026-11-01"],
    ["2026-11-03", "2026-11-01"],
    ["2026-11-04", "2026-11-05"],
    ["2026-11-06", "2026-11-06"],
    ["2027-01-01", "2026-11-06"],
  ])("to %s is that of %s", (day, expected) => {
    expect(nearest(snapshots, day)?.day).toBe(expected);
  });

  test("of none is none", () => {
    expect(nearest([], "2026-11-01")).toBeUndefined();
  });
});

describe("a mark of the axis is named as finely as the marks stand", () => {
  test.each([
    [["2026-11-09", "2026-11-23"], "en-GB", "23 Nov"],
    [["2026-07-06", "2026-07-20", "2026-11-23"], "fr-FR", "23 nov."],
    [["2026-05-27", "2026-11-23"], "en-GB", "23 Nov"],
    [["2026-11-01"], "en-GB", "1 Nov"],
    [["2026-09-01", "2026-10-01", "2026-11-01"], "en-GB", "Nov 2026"],
    [["2025-01-01", "2026-01-01"], "en-GB", "2026"],
    [["2026-05-26", "2026-11-23"], "en-GB", "Nov 2026"],
  ])("%j in %s: %s", (marks, language, label) => {
    fake.uiLanguage = language;
    expect(axisLabel(marks.at(-1) ?? "", marks)).toBe(label);
  });

  test("so that no two say the same", () => {
    const anyMarks = fc.tuple(fc.integer({ min: 1, max: 4_000 }), fc.integer({ min: 2, max: 12 }));
    fc.assert(
      fc.property(anyMarks, ([length, most]) => {
        const marks = axisDays(addDays("2026-11-23", -length), "2026-11-23", most);
        const labels = marks.map((mark) => axisLabel(mark, marks));
        expect(new Set(labels).size).toBe(marks.length);
      }),
    );
  });
});
