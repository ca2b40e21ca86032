import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { choosePillar } from "../../../src/domain/coach/choose-pillar";
import { addDays } from "../../../src/domain/days/calendar";
import { PILLARS, type Pillars } from "../../../src/domain/scores/pillars";
import { snapshotOn } from "../../build/snapshots";

const TODAY = "2026-11-23";

describe("the pillar to work on", () => {
  const score = fc.double({ min: 0, max: 25, noNaN: true });
  const four = fc.record({
    brand: score,
    people: score,
    insights: score,
    relationships: score,
  }) as fc.Arbitrary<Pillars>;

  test("is never one in which the member leads both groups while another lags", () => {
    fc.assert(
      fc.property(four, four, four, (pillars, industry, network) => {
        const groups = { industry: { pillars: industry }, network: { pillars: network } };
        const reason = choosePillar([{ ...snapshotOn(TODAY), pillars, groups }], TODAY);
        const lags = (pillar: keyof Pillars) =>
          pillars[pillar] < industry[pillar] || pillars[pillar] < network[pillar];
        if (PILLARS.some(lags)) expect(lags(reason?.pillar ?? "brand")).toBe(true);
        expect(reason?.kind).toBe("groups");
      }),
    );
  });

  const pillars = { brand: 20, people: 6, insights: 10, relationships: 15 };
  const industry = { brand: 12, people: 5.4, insights: 2, relationships: 15.2 };

  test("is the one furthest behind a group, with the numbers", () => {
    const one = { ...snapshotOn(TODAY), pillars, groups: { industry: { pillars: industry } } };
    expect(choosePillar([one], TODAY)).toMatchObject({
      kind: "groups",
      pillar: "relationships",
      group: "industry",
      own: 15,
      average: 15.2,
    });
  });

  test("compares the newest own scores with the averages that were read last", () => {
    const seen = {
      ...snapshotOn("2026-11-20", { pillars: [1, 20, 20, 20] }),
      groups: { industry: { pillars: industry } },
    };
    const newest = snapshotOn("2026-11-22", { pillars: [20, 6, 10, 15] });
    expect(choosePillar([seen, newest], TODAY)).toMatchObject({ pillar: "relationships", own: 15 });
  });

  test("is not one that fell by no more than noise", () => {
    const kind = (people: number) =>
      choosePillar(
        Array.from({ length: 10 }, (_, index) =>
          snapshotOn(addDays(TODAY, index - 10), {
            pillars: [20, index === 9 ? people : 6, 10, 15],
          }),
        ),
        TODAY,
      )?.kind;
    expect([kind(5.95), kind(5.8)]).toEqual(["points", "history"]);
  });

  test("is not one that fell by no more than it usually moves", () => {
    // Two months of ±0.2 a day, then one day lower: noise for this member, not for one who stands still.
    const kind = (people: (index: number) => number, last: number) =>
      choosePillar(
        Array.from({ length: 60 }, (_, index) =>
          snapshotOn(addDays(TODAY, index - 60), {
            pillars: [20, index === 59 ? last : people(index), 10, 15],
          }),
        ),
        TODAY,
      )?.kind;
    const moving = (index: number) => 6 + 0.2 * (index % 2);
    const standing = () => 6;
    expect([kind(moving, 5.85), kind(moving, 5.75)]).toEqual(["points", "history"]);
    expect([kind(standing, 5.95), kind(standing, 5.85)]).toEqual(["points", "history"]);
  });

  test("learns what is noise from more days than it takes the middle of", () => {
    const day = (index: number) =>
      snapshotOn(addDays(TODAY, index - 90), {
        pillars: [20, index < 60 ? 6 + 0.2 * (index % 2) : index === 89 ? 6.05 : 6.2, 10, 15],
      });
    const days = Array.from({ length: 90 }, (_, index) => day(index));
    expect(choosePillar(days, TODAY)?.kind).toBe("points");
    expect(choosePillar(days.slice(60), TODAY)?.kind).toBe("history");
  });

  test("goes by averages of the last thirty days", () => {
    const seen = {
      ...snapshotOn("2026-11-01"),
      pillars,
      groups: { industry: { pillars: industry } },
    };
    expect(choosePillar([seen, snapshotOn("2026-11-22")], TODAY)?.kind).toBe("groups");
    expect(choosePillar([seen, snapshotOn("2026-12-20")], "2026-12-21")?.kind).toBe("points");
  });

  test("is else the one that fell most under its own middle", () => {
    const days = Array.from({ length: 10 }, (_, index) =>
      snapshotOn(addDays("2026-11-22", index - 9), {
        pillars: index === 9 ? [19, 5.5, 8, 15] : [20, 6, 10, 15],
      }),
    );
    expect(choosePillar(days, TODAY)).toEqual({
      kind: "history",
      pillar: "insights",
      own: 8,
      median: 10,
    });
    expect(choosePillar(days.slice(-7), TODAY)?.kind).toBe("history");
    expect(choosePillar(days.slice(-6), TODAY)?.kind).toBe("points");
  });

  test("is not one that stood still", () => {
    const days = Array.from({ length: 10 }, (_, index) => snapshotOn(addDays(TODAY, index - 10)));
    expect(choosePillar(days, TODAY)?.kind).toBe("points");
  });

  test("goes by averages of thirty days and no more", () => {
    const seen = { ...snapshotOn("2026-11-01"), groups: { network: { pillars: industry } } };
    const kind = (newest: string) =>
      choosePillar([seen, snapshotOn(newest)], addDays(newest, 1))?.kind;
    expect([kind("2026-11-30"), kind("2026-12-01")]).toEqual(["groups", "points"]);
  });

  test("is else, weakest of all, the one with most points left", () => {
    expect(choosePillar([snapshotOn(TODAY)], TODAY)).toEqual({
      kind: "points",
      pillar: "people",
      own: 6,
    });
    expect(choosePillar([], TODAY)).toBeUndefined();
  });

  test("does not change in the middle of a day", () => {
    const before = snapshotOn("2026-11-22", { pillars: [20, 6, 10, 15] });
    const after = snapshotOn(TODAY, { pillars: [1, 6, 10, 15] });
    expect(choosePillar([before], TODAY)).toEqual(choosePillar([before, after], TODAY));
    expect(choosePillar([before, after], "2026-11-24")?.pillar).toBe("brand");
  });
});
