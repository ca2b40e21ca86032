import { describe, expect, test } from "vitest";
import { addDays } from "../../../src/domain/days/calendar";
import { standingOf } from "../../../src/domain/stand/standing";
import { SNAPSHOTS, snapshotOn } from "../../build/snapshots";

const DAY = "2026-11-23";
const group = (brand: number, people: number, insights: number, relationships: number) => ({
  pillars: { brand, people, insights, relationships },
});
const industry = group(11.8, 5.6, 2.1, 15.3);
const network = group(13.5, 4.4, 2.6, 16.1);

test("of nothing there is no standing", () => {
  expect(standingOf([])).toBeUndefined();
});

describe("where the groups' pillars are known", () => {
  const gaps = (groups: object) =>
    standingOf([snapshotOn(DAY, { groups })])?.pillars.map(({ against, value, gap }) => [
      against,
      value,
      Number(gap.toFixed(3)),
    ]);

  test("each gap is that to the higher of the two, named", () => {
    expect(gaps({ industry, network })).toEqual([
      ["network", 13.5, 6.5],
      ["industry", 5.6, 0.4],
      ["network", 2.6, 7.4],
      ["network", 16.1, -1.1],
    ]);
  });

  test("of equal ones it is the industry's, and of one alone that one's", () => {
    expect(gaps({ industry, network: industry })?.map(([against]) => against)).toEqual([
      "industry",
      "industry",
      "industry",
      "industry",
    ]);
    expect(gaps({ network })?.[0]).toEqual(["network", 13.5, 6.5]);
  });

  test("they are of the last thirty days, with the day they are of", () => {
    const seen = (day: string) =>
      standingOf([snapshotOn(day, { groups: { industry } }), snapshotOn(DAY)]);
    expect(seen("2026-10-25")).toMatchObject({ basis: "groups", day: DAY, seen: "2026-10-25" });
    expect(seen("2026-10-24")).toMatchObject({ basis: "full" });
  });
});

describe("where only totals and ranks are known", () => {
  test("the total stands beside the averages, and the pillars beside the own middle", () => {
    const standing = standingOf(SNAPSHOTS);
    expect(standing?.basis).toBe("median");
    expect(standing?.seen).toBeUndefined();
    expect(standing?.total).toEqual({
      own: 52.648,
      averages: { industry: 34.41, network: 36.27 },
      ranks: { industry: 9, network: 11 },
      seen: "2026-05-19",
      higher: { group: "network", gap: 16.378 },
    });
    expect(standing?.pillars[2]).toMatchObject({ own: 10.25, against: "median", value: 10.25 });
  });

  test("ranks alone are told, without a gap", () => {
    const standing = standingOf([snapshotOn(DAY, { groups: { network: { rank: 4 } } })]);
    expect(standing?.total?.ranks).toEqual({ industry: undefined, network: 4 });
    expect(standing?.total?.higher).toBeUndefined();
  });

  test("they are of the last thirty days", () => {
    const old = snapshotOn("2026-10-24", { groups: { industry: { average: 30 } } });
    expect(standingOf([old, snapshotOn(DAY)])?.total).toBeUndefined();
  });
});

describe("where nothing is known of the groups", () => {
  const days = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      snapshotOn(addDays(DAY, index + 1 - count), { pillars: [index, 6, 10, 15] }),
    );

  test("the pillars stand beside the own middle from seven days on", () => {
    expect(standingOf(days(7))?.pillars[0]).toMatchObject({
      own: 6,
      against: "median",
      value: 3,
      gap: 3,
    });
    expect(standingOf(days(6))?.basis).toBe("full");
  });

  test("and for whoever reads once a week from four weeks on", () => {
    const every = (step: number, count: number) =>
      standingOf(
        Array.from({ length: count }, (_, index) =>
          snapshotOn(addDays(DAY, step * (index + 1 - count))),
        ),
      )?.basis;
    expect([every(7, 4), every(7, 3), every(6, 4), every(10, 3)]).toEqual([
      "median",
      "full",
      "full",
      "full",
    ]);
  });

  test("else beside the most there can be", () => {
    expect(standingOf(days(1))?.pillars[3]).toEqual({
      pillar: "relationships",
      own: 15,
      averages: {},
      against: "full",
      value: 25,
      gap: -10,
    });
  });

  test("a team is nobody to be measured against", () => {
    const groups = { team: { average: 50, rank: 1, ...industry } };
    const standing = standingOf([snapshotOn(DAY, { groups })]);
    expect(standing).toMatchObject({ basis: "full" });
    expect(standing?.total).toBeUndefined();
  });
});
