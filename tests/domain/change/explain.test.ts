import { describe, expect, test } from "vitest";
import { explain } from "../../../src/domain/change/explain";
import { DEFAULT_FLOORS } from "../../../src/domain/change/noise-floors";
import type { Snapshot } from "../../../src/domain/history/snapshot";
import { SNAPSHOTS, snapshotOn } from "../../build/snapshots";

const PILLARS = { brand: 20, people: 6, insights: 10, relationships: 15 };
const on = (day: string, change: Partial<Snapshot> = {}) => ({
  ...snapshotOn(day),
  pillars: PILLARS,
  displayedTotal: 51,
  ...change,
});
const step = (from: Partial<Snapshot>, to: Partial<Snapshot>) =>
  explain(on("2026-11-22", from), on("2026-11-23", to), DEFAULT_FLOORS);
const withBrand = (brand: number, more: Partial<Snapshot> = {}) => ({
  pillars: { ...PILLARS, brand },
  ...more,
});
const industry = (average: number, rank?: number) => ({
  groups: { industry: { average, ...(rank !== undefined && { rank }) } },
});

test("the seven real days, step by step", () => {
  const steps = SNAPSHOTS.slice(1).map((to, index) =>
    explain(SNAPSHOTS[index] ?? to, to, DEFAULT_FLOORS),
  );
  expect(steps).toEqual([
    {
      kind: "you",
      points: -0.555,
      pillars: [
        { pillar: "insights", points: -0.75 },
        { pillar: "people", points: 0.12 },
      ],
      ranks: [{ group: "network", from: 12, to: 13, average: 0.34 }],
    },
    { kind: "noise", points: 0, ranks: [] },
    {
      kind: "you",
      points: 0.6,
      pillars: [
        { pillar: "insights", points: 0.7 },
        { pillar: "people", points: -0.1 },
      ],
      ranks: [{ group: "network", from: 13, to: 12, average: -0.03 }],
    },
    {
      kind: "drift",
      averages: [
        { group: "industry", points: -0.05 },
        { group: "network", points: -0.03 },
      ],
    },
    {
      kind: "drift",
      averages: [
        { group: "industry", points: -0.03 },
        { group: "network", points: -0.04 },
      ],
    },
    {
      kind: "they",
      ranks: [
        { group: "industry", from: 10, to: 9, average: -0.05 },
        { group: "network", from: 12, to: 11, average: -0.02 },
      ],
    },
  ]);
});

describe("what is noise", () => {
  test("a pillar moves from 0.1 on, or from the member's own floor", () => {
    expect(step({}, withBrand(20.099))).toEqual({ kind: "noise", points: 0.099, ranks: [] });
    expect(step({}, withBrand(20.1)).kind).toBe("you");
    expect(
      explain(on("2026-11-22"), on("2026-11-23", withBrand(20.1)), {
        ...DEFAULT_FLOORS,
        brand: 0.2,
      }),
    ).toEqual({
      kind: "noise",
      points: 0.1,
      ranks: [],
    });
  });

  test("is told with the ranks that moved, which nobody else need have moved", () => {
    expect(step(industry(35, 10), withBrand(20.05, industry(35, 9)))).toEqual({
      kind: "noise",
      points: 0.05,
      ranks: [{ group: "industry", from: 10, to: 9, average: 0 }],
    });
  });

  test("is not nothing where pillars cancel out", () => {
    const pillars = { ...PILLARS, brand: 20.05, people: 5.95 };
    expect(step({}, { pillars })).toEqual({ kind: "noise", points: 0, ranks: [] });
  });

  test("where no pillar moved by much and all together did, all of them are told", () => {
    const small = { brand: 20.09, people: 6.09, insights: 10.09, relationships: 15.08 };
    expect(step({}, { pillars: small })).toMatchObject({
      kind: "you",
      points: 0.35,
      pillars: [{ pillar: "brand" }, { pillar: "people" }, { pillar: "insights" }, {}],
    });
  });

  test("nothing moved where nothing did, and averages that drift are told", () => {
    expect(step(industry(35, 10), industry(35, 10))).toEqual({ kind: "still" });
    expect(step(industry(35, 10), industry(34.9, 10))).toEqual({
      kind: "drift",
      averages: [{ group: "industry", points: -0.1 }],
    });
  });
});

describe("only the rounding moved", () => {
  test("when LinkedIn's whole number did and no pillar", () => {
    expect(step({}, withBrand(20.09, { displayedTotal: 52 }))).toEqual({
      kind: "rounding",
      from: 51,
      to: 52,
      points: 0.09,
    });
  });

  test("is not said where a whole number is not known", () => {
    const { displayedTotal: _, ...unknown } = on("2026-11-23", withBrand(20.09));
    const before = { ...unknown, day: "2026-11-22" };
    expect(explain(on("2026-11-22"), unknown, DEFAULT_FLOORS).kind).toBe("noise");
    expect(explain(before, on("2026-11-23"), DEFAULT_FLOORS).kind).toBe("noise");
  });
});

describe("ranks", () => {
  test("that are known on one day only have not moved", () => {
    expect(step({}, industry(35, 9))).toEqual({ kind: "still" });
    expect(step(industry(35, 9), {})).toEqual({ kind: "still" });
  });

  test("how an average moved is unknown when it is known on one day only", () => {
    const rank = (of: number) => ({ groups: { industry: { rank: of } } });
    const unknown = {
      kind: "they",
      ranks: [{ group: "industry", from: 9, to: 8, average: undefined }],
    };
    expect(step(rank(9), industry(35, 8))).toEqual(unknown);
    expect(step(industry(35, 9), rank(8))).toEqual(unknown);
  });

  test("may move without a known average", () => {
    const rank = (of: number) => ({ groups: { team: { rank: of } } });
    expect(step(rank(1), rank(3))).toEqual({
      kind: "they",
      ranks: [{ group: "team", from: 1, to: 3, average: undefined }],
    });
  });
});

describe("a jump that looks LinkedIn-wide", () => {
  test("is one of several points, from one day to the next, with a group's average", () => {
    expect(step(industry(35), withBrand(16, industry(33)))).toEqual({ kind: "wide", points: -4 });
    expect(step(industry(35), withBrand(22, industry(37)))).toEqual({ kind: "wide", points: 2 });
  });

  test.each<[why: string, to: Partial<Snapshot>, day?: string]>([
    ["the member moved a little", withBrand(18.001, industry(33))],
    ["the average moved a little", withBrand(16, industry(33.001))],
    ["they moved apart", withBrand(16, industry(37))],
    ["there is no average", withBrand(16)],
    ["days lie between", withBrand(16, industry(33)), "2026-11-24"],
  ])("is none when %s", (_, to, day = "2026-11-23") => {
    const from = on("2026-11-22", industry(35));
    expect(explain(from, on(day, to), DEFAULT_FLOORS).kind).toBe("you");
  });

  test("is none where a member earned many points in a day, as one did in public", () => {
    const from = { brand: 8.75, people: 9.25, insights: 3.7, relationships: 19.363 };
    const to = { brand: 8.75, people: 9.125, insights: 9.6, relationships: 19.438 };
    expect(step({ pillars: from }, { pillars: to })).toMatchObject({
      kind: "you",
      points: 5.85,
      pillars: [{ pillar: "insights", points: 5.9 }, { pillar: "people" }],
    });
  });
});
