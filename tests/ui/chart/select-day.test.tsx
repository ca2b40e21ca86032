import { describe, expect, test } from "vitest";
import { axisLabel } from "../../../src/ui/chart/axis-label";
import { nearest, stepped } from "../../../src/ui/chart/select-day";
import { fake } from "../../fake-browser";
import { kept } from "../../storage/kept";

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

describe("a day on the axis", () => {
  test.each([
    ["2026-11-23", "en-GB", "23 Nov"],
    ["2026-11-23", "fr-FR", "23 nov."],
  ])("of a short range is a day: %s in %s", (day, language, label) => {
    fake.uiLanguage = language;
    expect(axisLabel(day, "2026-07-26", "2026-11-23")).toBe(label);
  });

  test.each([
    ["2026-07-25", "Nov 2026"],
    ["2023-11-21", "Nov 2026"],
    ["2023-11-20", "2026"],
  ])("of a range since %s is %s", (from, label) => {
    expect(axisLabel("2026-11-23", from, "2026-11-23")).toBe(label);
  });
});
