import { expect, test } from "vitest";
import { countOf, fileNamed, read, readText } from "../../../build/files";

test("an activity export has many days without a score, which are no error", () => {
  const imported = read(fileNamed("activity-export.csv"));
  expect(imported.days).toMatchObject([{ day: "2026-06-02", displayedTotal: 53 }]);
  expect(imported.skipped).toEqual({ "no-scores": 1, "total-only": 1 });
  expect(countOf(imported)).toEqual({ rows: 3, kept: 1, folded: 0, refused: 0, skipped: 2 });
});

test("what a spreadsheet made of the numbers is refused by row and column, the rest is read", () => {
  const imported = read(fileNamed("saved-by-excel.csv"));
  expect(imported.days.map(({ day }) => day)).toEqual(["2025-12-01"]);
  expect(
    imported.refused.map(({ row, column, found, reason }) => [row, column, found, reason]),
  ).toEqual([
    [3, "People", "06. Mai", "became-a-date"],
    [4, "Insights", "25. Okt", "became-a-date"],
    [5, "Relationships", "20998", "lost-decimal-sign"],
    [6, "Brand", "30.11.2025", "became-a-date"],
    [7, "Brand", "45991", "became-a-date"],
  ]);
});

test("columns are found by name, in any order and case; a name that stands twice is none", () => {
  const head = "INSIGHTS,date,Brand,relationships,People,total_ssi,Else";
  expect(readText(`${head}\n3,2026-03-01,1,4,2,10,x\n`).days).toMatchObject([
    { pillars: { brand: 1, people: 2, insights: 3, relationships: 4 } },
  ]);
  expect(readText(`${head},Brand\n3,2026-03-01,1,4,2,10,x,5\n`).files).toMatchObject([
    { form: "columns" },
  ]);
});

test("a row with more cells than the header is refused, not shifted", () => {
  const head = "Date,Total_SSI,Brand,People,Insights,Relationships";
  const imported = readText(`${head}\n2026-03-01,10,1,2,3,4,,\n2026-03-02,10,1,2,3,4,5\n`);
  expect(imported.kept).toBe(1);
  expect(imported.refused).toMatchObject([
    { row: 3, reason: "more-cells", found: "5", wanted: "6" },
  ]);
});

test("a cell may be long, but not that long, and a report shows its beginning", () => {
  const head = "Date,Total_SSI,Brand,People,Insights,Relationships,Note";
  const row = (length: number) => `2026-03-01,10,1,2,3,4,${"x".repeat(length)}`;
  expect(readText(`${head}\n${row(65_536)}\n`).kept).toBe(1);
  const [refused] = readText(`${head}\n${row(65_537)}\n`).refused;
  expect(refused).toMatchObject({ row: 2, reason: "cell-too-long" });
  expect(refused?.found.length).toBeLessThan(100);
});
