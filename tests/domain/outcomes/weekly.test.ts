import { expect, test } from "vitest";
import { outcomesCsv, outcomesCsvFileName } from "../../../src/domain/outcomes/outcomes-csv";
import { weeksBeside } from "../../../src/domain/outcomes/weekly";
import { snapshotOn } from "../../build/snapshots";

const on = (day: string, brand: number) => snapshotOn(day, { pillars: [brand, 6, 10, 15] });

/** Monday 9 November to Wednesday 25 November 2026, with nothing in the week between. */
const weeks = () =>
  weeksBeside(
    [on("2026-11-09", 18), on("2026-11-11", 19), on("2026-11-15", 25), on("2026-11-25", 20)],
    [
      { week: "2026-W46", counts: { calls: 3, "own-1": 0 } },
      { week: "2026-W49", counts: { calls: 1 } },
    ],
  );

test("a week's index is the middle one of its totals, and every week between has a place", () => {
  expect(weeks()).toEqual([
    { day: "2026-11-09", week: "2026-W46", index: 50, counts: { calls: 3, "own-1": 0 } },
    { day: "2026-11-16", week: "2026-W47", index: undefined, counts: {} },
    { day: "2026-11-23", week: "2026-W48", index: 51, counts: {} },
    { day: "2026-11-30", week: "2026-W49", index: undefined, counts: { calls: 1 } },
  ]);
  expect(weeksBeside([], [])).toEqual([]);
});

test("they are exported with what is unknown left empty, and names that are no formulas", () => {
  const kinds = [
    { id: "calls", name: "Calls received" },
    { id: "own-1", name: "=1+1" },
  ];
  const [head, ...rows] = outcomesCsv(weeks(), kinds).split("\r\n");
  expect(head).toBe('\uFEFFweek,week_start,index_median,Calls received,"\'=1+1"');
  expect(rows).toEqual([
    "2026-W46,2026-11-09,50,3,0",
    "2026-W47,2026-11-16,,,",
    "2026-W48,2026-11-23,51,,",
    "2026-W49,2026-11-30,,1,",
    "",
  ]);
  expect(outcomesCsvFileName("2026-11-23")).toBe("pilaster-outcomes-2026-11-23.csv");
});
