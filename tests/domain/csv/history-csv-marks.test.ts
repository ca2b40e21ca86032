import { expect, test } from "vitest";
import { STANDARD } from "../../../src/domain/csv/csv-form";
import { csv } from "../../../src/domain/csv/history-csv";
import { snapshotOn } from "../../build/snapshots";

const rows = (...marks: { day: string; note: string }[]) =>
  csv([snapshotOn("2026-05-18"), snapshotOn("2026-05-20")], STANDARD, marks)
    .trimEnd()
    .split("\r\n")
    .slice(1);

test("a note stands in the last column of its day", () => {
  const [first, second] = rows({ day: "2026-05-18", note: "Began to comment" });
  expect(first).toMatch(/^2026-05-18,.*,Began to comment$/);
  expect(second).toMatch(/^2026-05-20,.*,$/);
});

test("a day that has only a note is a row of its own, in its place", () => {
  const all = rows({ day: "2026-05-19", note: "Holiday" }, { day: "2026-05-21", note: "Back" });
  expect(all.map((row) => row.slice(0, 10))).toEqual([
    "2026-05-18",
    "2026-05-19",
    "2026-05-20",
    "2026-05-21",
  ]);
  expect(all[1]).toBe(`2026-05-19${",".repeat(34)}Holiday`);
});

test("a note that a spreadsheet would run is neutralised, and a quote is quoted", () => {
  expect(rows({ day: "2026-05-18", note: "=1+1" })[0]).toMatch(/,"'=1\+1"$/);
  expect(rows({ day: "2026-05-18", note: 'a "b", c' })[0]).toMatch(/,"a ""b"", c"$/);
});
