import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recentChanges, weekMoves } from "../../../src/domain/change/recent-changes";
import { SERIES } from "../../../tools/stand-in/pages/figures.js";
import { snapshotOn } from "../../build/snapshots";

const days = SERIES.map(({ day, pillars }) =>
  snapshotOn(day, {
    pillars: [pillars.brand, pillars.people, pillars.insights, pillars.relationships],
  }),
);
const until = (day: string) => days.slice(0, days.findIndex((one) => one.day === day) + 1);

describe("the seven real days", () => {
  test("on 19 May: steady since the day before, up within the week, steady over the month", () => {
    expect(recentChanges(days)).toEqual([
      { since: "2026-05-18", days: 1, points: 0, isReal: false },
      { since: "2026-05-13", days: 6, points: 0.6, isReal: true },
      { since: "2026-04-27", days: 22, points: 0.045, isReal: false },
    ]);
  });

  test("on 14 May: brand −0.05 and insights +0.05 are no change", () => {
    expect(recentChanges(until("2026-05-14"))[0]).toEqual({
      since: "2026-05-13",
      days: 1,
      points: 0,
      isReal: false,
    });
  });

  test("on 16 May: up since the snapshot before, two days ago", () => {
    expect(recentChanges(until("2026-05-16"))[0]).toEqual({
      since: "2026-05-14",
      days: 2,
      points: 0.6,
      isReal: true,
    });
  });

  test("on 13 May all spans start at the same snapshot, so it is said once", () => {
    expect(recentChanges(until("2026-05-13"))).toEqual([
      { since: "2026-04-27", days: 16, points: -0.555, isReal: true },
    ]);
  });
});

test("one snapshot, or none, is no change", () => {
  expect(recentChanges(until("2026-04-27"))).toEqual([]);
  expect(recentChanges([])).toEqual([]);
});

test("a change of the total counts from 0.3 points", () => {
  const of = (brand: number) =>
    recentChanges([
      snapshotOn("2026-05-01", { pillars: [10, 5, 5, 5] }),
      snapshotOn("2026-05-02", { pillars: [brand, 5, 5, 5] }),
    ])[0];
  expect(of(10.299)).toMatchObject({ points: 0.299, isReal: false });
  expect(of(10.3)).toMatchObject({ points: 0.3, isReal: true });
  expect(of(9.7)).toMatchObject({ points: -0.3, isReal: true });
});

test("after a long pause the span before it is told as long as it was", () => {
  const changes = recentChanges([snapshotOn("2026-01-01"), snapshotOn("2026-05-19")]);
  expect(changes).toEqual([{ since: "2026-01-01", days: 138, points: 0, isReal: false }]);
});

describe("every entry of the real days, reckoned by hand", () => {
  const steady = { points: 0, isReal: false };
  const up = { points: 0.6, isReal: true };
  const almostSteady = { points: 0.045, isReal: false };

  test.each([
    [
      "2026-05-14",
      [
        { since: "2026-05-13", days: 1, ...steady },
        { since: "2026-04-27", days: 17, points: -0.555, isReal: true },
      ],
    ],
    [
      "2026-05-16",
      [
        { since: "2026-05-14", days: 2, ...up },
        { since: "2026-05-13", days: 3, ...up },
        { since: "2026-04-27", days: 19, ...almostSteady },
      ],
    ],
    [
      "2026-05-17",
      [
        { since: "2026-05-16", days: 1, ...steady },
        { since: "2026-05-13", days: 4, ...up },
        { since: "2026-04-27", days: 20, ...almostSteady },
      ],
    ],
    [
      "2026-05-18",
      [
        { since: "2026-05-17", days: 1, ...steady },
        { since: "2026-05-13", days: 5, ...up },
        { since: "2026-04-27", days: 21, ...almostSteady },
      ],
    ],
  ])("on %s", (day, expected) => {
    expect(recentChanges(until(day))).toEqual(expected);
  });
});

describe("the spans reach as far back as they say", () => {
  const sinceDays = (...kept: string[]) =>
    recentChanges(kept.map((day) => snapshotOn(day))).map(({ since, days }) => [since, days]);

  test("a snapshot of seven days ago is within the week, one of eight is not", () => {
    expect(sinceDays("2026-11-15", "2026-11-16", "2026-11-20", "2026-11-23")).toEqual([
      ["2026-11-20", 3],
      ["2026-11-16", 7],
      ["2026-11-15", 8],
    ]);
  });

  test("a snapshot of thirty days ago is within the month, one of thirty-one is not", () => {
    expect(sinceDays("2026-10-23", "2026-10-24", "2026-11-23")).toEqual([["2026-10-24", 30]]);
    expect(sinceDays("2026-10-23", "2026-10-25", "2026-11-22", "2026-11-23")).toEqual([
      ["2026-11-22", 1],
      ["2026-10-25", 29],
    ]);
  });

  test("without a snapshot in the week before, the week is left out", () => {
    expect(sinceDays("2026-10-30", "2026-11-10", "2026-11-23")).toEqual([
      ["2026-11-10", 13],
      ["2026-10-30", 24],
    ]);
  });
});

test("each span is longer than the one before it and starts at a snapshot of its own", () => {
  const days = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 2 });
  fc.assert(
    fc.property(days, (offsets) => {
      const start = Date.parse("2026-03-01T00:00:00.000Z");
      const kept = offsets
        .sort((a, b) => a - b)
        .map((offset) => new Date(start + offset * 86_400_000).toISOString().slice(0, 10));
      const spans = recentChanges(kept.map((day) => snapshotOn(day))).map((change) => change.days);
      expect(spans.length).toBeGreaterThan(0);
      expect(spans.length).toBeLessThanOrEqual(3);
      expect(spans).toEqual([...new Set(spans)].sort((a, b) => a - b));
      expect(spans[0]).toBe((offsets.at(-1) ?? 0) - (offsets.at(-2) ?? 0));
    }),
  );
});

test("what a day of whole numbers may be off by is no real move", () => {
  const moved = (source: "bars" | "imported") => [
    snapshotOn("2026-11-22", { pillars: [20.4, 6.4, 10.2, 15], source: "bars" }),
    snapshotOn("2026-11-23", { pillars: [21, 7, 10, 15], source }),
  ];
  expect(recentChanges(moved("imported"))[0]?.isReal).toBe(false);
  expect(weekMoves(moved("imported"))?.brand.isReal).toBe(false);
  expect(recentChanges(moved("bars"))[0]?.isReal).toBe(true);
});
