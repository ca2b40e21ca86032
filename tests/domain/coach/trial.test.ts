import { describe, expect, test } from "vitest";
import { fittingCautions } from "../../../src/domain/coach/fitting-cautions";
import { trial } from "../../../src/domain/coach/trial";
import { addDays } from "../../../src/domain/days/calendar";
import { snapshotOn } from "../../build/snapshots";

const SINCE = "2026-10-20";

describe("a habit that was begun", () => {
  const days = (from: string, count: number, people: number) =>
    Array.from({ length: count }, (_, index) =>
      snapshotOn(addDays(from, index), { pillars: [20, people, 10, 15] }),
    );
  const history = [
    ...days("2026-08-01", 10, 1),
    ...days("2026-09-22", 28, 6),
    ...days(SINCE, 28, 7),
    ...days("2026-11-17", 10, 20),
  ];

  test.each([
    ["2026-10-20", 21],
    ["2026-11-09", 1],
  ])("on %s is waited for, %i days more", (today, left) => {
    expect(trial(history, "people", SINCE, today)).toEqual({ kind: "waiting", days: left });
  });

  test.each(["2026-11-10", "2026-12-30"])(
    "on %s is compared with the four weeks before, and with no other days",
    (today) => {
      const known = history.filter(({ day }) => day <= today);
      expect(trial(known, "people", SINCE, today)).toEqual({
        kind: "compared",
        before: { value: 6, days: 28 },
        after: { value: 7, days: today === "2026-11-10" ? 22 : 28 },
      });
    },
  );

  test("before which too little was kept is not promised a comparison", () => {
    const late = history.filter(({ day }) => day >= "2026-10-17");
    for (const today of [SINCE, "2026-11-20"]) {
      expect(trial(late, "people", SINCE, today)).toEqual({ kind: "unknown", side: "before" });
    }
  });

  test("with too few days since is waited for to the end, and then not compared", () => {
    const early = history.filter(({ day }) => day < "2026-10-23");
    expect(trial(early, "people", SINCE, "2026-11-10")).toEqual({ kind: "waiting", days: 7 });
    expect(trial(early, "people", SINCE, "2026-11-17")).toEqual({ kind: "unknown", side: "since" });
  });

  test("of a weekly reader is compared after eight weeks, four readings with four", () => {
    const weekly = [6, 6.2, 6.1, 6.3, 7, 7.2, 7.1, 7.3].map((people, week) =>
      snapshotOn(addDays("2026-09-22", 7 * week), { pillars: [20, people, 10, 15] }),
    );
    expect(trial(weekly, "people", SINCE, SINCE)).toEqual({ kind: "waiting", days: 28 });
    expect(trial(weekly, "people", SINCE, "2026-11-16")).toEqual({ kind: "waiting", days: 1 });
    expect(trial(weekly, "people", SINCE, "2026-11-17")).toEqual({
      kind: "compared",
      before: { value: expect.closeTo(6.15), days: 4 },
      after: { value: expect.closeTo(7.15), days: 4 },
    });
  });

  test("counts the first and the last day of four weeks, and no other", () => {
    const ends = [...days("2026-09-21", 4, 6), ...days("2026-11-14", 4, 7)];
    expect(trial(ends, "people", SINCE, "2026-11-20")).toEqual({ kind: "unknown", side: "before" });
    const within = [...days("2026-09-22", 4, 6), ...days("2026-11-14", 4, 7)];
    expect(trial(within, "people", SINCE, "2026-11-20")).toEqual({
      kind: "unknown",
      side: "since",
    });
    const few = [...days("2026-09-22", 4, 6), ...days("2026-11-13", 4, 7)];
    expect(trial(few, "people", SINCE, "2026-11-20").kind).toBe("compared");
  });
});

describe("a caution fits", () => {
  const ranks = (industry?: number, network?: number) => ({
    groups: {
      ...(industry !== undefined && { industry: { rank: industry } }),
      ...(network !== undefined && { network: { rank: network } }),
    },
  });

  test.each([
    ["a top rank in an easy network", ranks(20, 10), "network"],
    ["a top rank in both", ranks(12, 9), undefined],
    ["a middling rank in the network", ranks(60, 30), undefined],
    ["no rank in the industry", ranks(undefined, 5), undefined],
    ["no rank in the network", ranks(40, undefined), undefined],
    ["no ranks at all", {}, undefined],
  ])("%s", (_what, newest, caution) => {
    expect(fittingCautions([snapshotOn("2026-11-23", newest)], {})).toEqual(
      caution ? [caution] : [],
    );
  });

  test("a jump within a day, and not one over a week", () => {
    const after = snapshotOn("2026-11-23", { pillars: [25, 6, 10, 15] });
    expect(fittingCautions([snapshotOn("2026-11-22"), after], {})).toEqual(["past"]);
    expect(fittingCautions([snapshotOn("2026-11-16"), after], {})).toEqual([]);
  });

  test("no jump where the total moved by less than five points", () => {
    const to = (brand: number) => snapshotOn("2026-11-23", { pillars: [brand, 6, 10, 15] });
    const before = snapshotOn("2026-11-22", { pillars: [20, 6, 10, 15] });
    expect(fittingCautions([before, to(24.9)], {})).toEqual([]);
    expect(fittingCautions([before, to(15)], {})).toEqual(["past"]);
  });

  test("a goal or a bonus that hangs on the index, beside what else fits", () => {
    const after = snapshotOn("2026-11-23", { pillars: [25, 6, 10, 15] });
    const days = [snapshotOn("2026-11-22"), after];
    expect(fittingCautions(days, { target: "yes" })).toEqual(["target", "past"]);
    expect(fittingCautions(days, { target: "no" })).toEqual(["past"]);
  });

  test("nothing where nothing is kept", () => {
    expect(fittingCautions([], {})).toEqual([]);
  });
});
