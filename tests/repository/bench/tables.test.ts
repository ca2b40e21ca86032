import { expect, test } from "vitest";
import { documentOf } from "../../../tools/bench/tables/document.js";
import { quartiles } from "../../../tools/bench/tables/quartiles.js";
import { type Measured, rowsOf, withoutEmpty } from "../../../tools/bench/tables/rows.js";

const measured = (changes: Partial<Measured>): Measured => ({
  extension: "Pilaster",
  what: "chart",
  values: [30, 10, 20],
  unit: "ms",
  empty: [10, 5, 20],
  ...changes,
});

test("quartiles lie between values where none stands there", () => {
  expect(quartiles([4, 1, 3, 2])).toEqual([1.75, 2.5, 3.25]);
  expect(quartiles([30, 10, 20])).toEqual([15, 20, 25]);
  expect(quartiles([7])).toEqual([7, 7, 7]);
});

test("a row is a median with its quartiles, beside the empty page and the shortest history", () => {
  const rows = rowsOf([
    measured({ days: 30 }),
    measured({ days: 365, values: [50] }),
    measured({ what: "size", values: [1234.5], unit: "bytes", empty: [] }),
  ]);
  expect(rows[0]).toEqual({
    measure: "chart",
    days: 30,
    unit: "ms",
    median: 20,
    quartiles: "15–25",
    longest: 30,
    "× empty page": 2,
    "× shortest history": "–",
  });
  expect(rows[1]).toMatchObject({ quartiles: "–", "× empty page": 5, "× shortest history": 2.5 });
  expect(rows[2]).toMatchObject({ days: "–", median: 1235, "× empty page": "–" });
});

test("beside a peer, each is compared to our own of as many days, and growth to itself", () => {
  const peer = { extension: "Peer", empty: [20] };
  const rows = rowsOf(
    [
      measured({ days: 30 }),
      measured({ ...peer, days: 30, values: [40] }),
      measured({ days: 365, values: [50] }),
      measured({ ...peer, days: 365, values: [60] }),
      measured({ ...peer, what: "only there" }),
    ],
    "Pilaster",
  );
  const told = (column: string) => rows.map((row) => row[column]);
  expect(told("extension")).toEqual(["Pilaster", "Peer", "Pilaster", "Peer", "Peer"]);
  expect(told("× own build")).toEqual(["–", 2, "–", 1.2, "–"]);
  expect(told("× shortest history")).toEqual(["–", "–", 2.5, 1.5, "–"]);
  expect(told("× empty page")).toEqual([2, 2, 5, 3, 1]);
});

test("a column that says nothing in any row is left out", () => {
  const rows = [
    { measure: "a", days: "–", median: 1 },
    { measure: "b", days: "–", median: "–" },
  ];
  expect(withoutEmpty(rows)).toEqual([
    { measure: "a", median: 1 },
    { measure: "b", median: "–" },
  ]);
});

test("the document tells date, browsers, machine, its noise, and each part as a table", () => {
  const all = [measured({ browser: "Chrome/1.2" }), measured({ what: "large", values: [4321] })];
  const text = documentOf(
    [{ title: "Popup", measured: all, rows: withoutEmpty(rowsOf(all)) }],
    new Date("2026-11-23T08:00:00Z"),
    { cores: 2, model: "Quick", load: 0.51 },
    { cores: 2, model: "Quick", load: 3 },
  );
  expect(text).toContain("2026-11-23, Chrome/1.2, on 2 cores (Quick)");
  expect(text).toContain("The load was 0.5 before and 3.0 after");
  expect(text).toContain("they are 50 % of the median apart");
  expect(text.split("## Popup\n\n")[1]).toBe(
    [
      "| measure | unit | median | quartiles | longest | × empty page |",
      "| --- | --- | --: | --- | --: | --: |",
      "| chart | ms | 20 | 15–25 | 30 | 2 |",
      "| large | ms | 4,321 | – | – | 432.1 |",
      "",
    ].join("\n"),
  );
});
