import { describe, expect, test } from "vitest";
import { DEFAULT_FLOORS } from "../../../src/domain/change/noise-floors";
import { stepsOf } from "../../../src/domain/change/steps";
import { SNAPSHOTS, snapshotOn } from "../../build/snapshots";

const days = (snapshots: Parameters<typeof stepsOf>[0]) =>
  stepsOf(snapshots, DEFAULT_FLOORS).map(({ from, to, explanation }) => [
    from.day,
    to.day,
    explanation.kind,
  ]);

test("of the real series: the two steps of the member's own, then the one of the others", () => {
  expect(days(SNAPSHOTS)).toEqual([
    ["2026-05-14", "2026-05-16", "you"],
    ["2026-04-27", "2026-05-13", "you"],
    ["2026-05-18", "2026-05-19", "they"],
  ]);
});

describe("the biggest come first", () => {
  test("by the total, whichever way it moved, then by the pillars that cancel out", () => {
    expect(
      days([
        snapshotOn("2026-11-01", { pillars: [10, 10, 10, 10] }),
        snapshotOn("2026-11-02", { pillars: [11, 10, 10, 10] }),
        snapshotOn("2026-11-03", { pillars: [10, 11, 10, 10] }),
        snapshotOn("2026-11-04", { pillars: [10, 11, 10, 8] }),
        snapshotOn("2026-11-05", { pillars: [8, 14, 10, 8] }),
        snapshotOn("2026-11-06", { pillars: [14, 8, 10, 8] }),
      ]).map(([, to]) => to),
    ).toEqual(["2026-11-04", "2026-11-05", "2026-11-02", "2026-11-06", "2026-11-03"]);
  });

  test("of equal ones the newest", () => {
    expect(
      days([
        snapshotOn("2026-11-01", { pillars: [10, 10, 10, 10] }),
        snapshotOn("2026-11-02", { pillars: [11, 10, 10, 10] }),
        snapshotOn("2026-11-03", { pillars: [10, 10, 10, 10] }),
      ]).map(([, to]) => to),
    ).toEqual(["2026-11-03", "2026-11-02"]);
  });

  test("a rank that moved far stands before one that moved little, and after any point", () => {
    const on = (day: string, rank: number, brand = 10) =>
      snapshotOn(day, { pillars: [brand, 10, 10, 10], groups: { industry: { rank } } });
    expect(
      days([
        on("2026-11-01", 50),
        on("2026-11-02", 49),
        on("2026-11-03", 10),
        on("2026-11-04", 10, 10.1),
      ]),
    ).toEqual([
      ["2026-11-03", "2026-11-04", "you"],
      ["2026-11-02", "2026-11-03", "they"],
      ["2026-11-01", "2026-11-02", "they"],
    ]);
  });
});

test("a step that looks LinkedIn-wide weighs as many points as the total moved", () => {
  const on = (day: string, brand: number, average: number) =>
    snapshotOn(day, { pillars: [brand, 10, 10, 10], groups: { industry: { average } } });
  expect(
    days([
      on("2026-11-01", 20, 35),
      on("2026-11-02", 17, 32),
      on("2026-11-03", 21, 32),
      on("2026-11-04", 19, 32),
    ]),
  ).toEqual([
    ["2026-11-02", "2026-11-03", "you"],
    ["2026-11-01", "2026-11-02", "wide"],
    ["2026-11-03", "2026-11-04", "you"],
  ]);
});

test("of several ranks the one that moved farthest counts", () => {
  const on = (day: string, industry: number, network: number) =>
    snapshotOn(day, { groups: { industry: { rank: industry }, network: { rank: network } } });
  expect(
    days([on("2026-11-01", 50, 50), on("2026-11-02", 40, 49), on("2026-11-03", 35, 44)]).map(
      ([, to]) => to,
    ),
  ).toEqual(["2026-11-02", "2026-11-03"]);
});

test("steps in which nothing, only noise or only the rounding moved are left out", () => {
  expect(
    days([
      snapshotOn("2026-11-01", { pillars: [10.2, 10, 10, 10.2], displayedTotal: 40 }),
      snapshotOn("2026-11-02", { pillars: [10.25, 10.05, 10, 10.2], displayedTotal: 41 }),
      snapshotOn("2026-11-03", { pillars: [10.25, 10.05, 10, 10.2], displayedTotal: 41 }),
      snapshotOn("2026-11-04", { pillars: [10.2, 10.05, 10, 10.2], displayedTotal: 41 }),
    ]),
  ).toEqual([]);
});

test.each([0, 1])("%i snapshots hold no step", (count) => {
  expect(days(SNAPSHOTS.slice(0, count))).toEqual([]);
});

test("the member's own floors decide what is a move", () => {
  const deaf = { ...DEFAULT_FLOORS, brand: 5, people: 5, insights: 5, relationships: 5, total: 20 };
  expect(stepsOf(SNAPSHOTS.slice(0, 2), deaf).map(({ explanation }) => explanation.kind)).toEqual([
    "noise",
  ]);
});
