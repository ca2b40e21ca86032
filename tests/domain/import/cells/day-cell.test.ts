import { expect, test } from "vitest";
import { orderOf } from "../../../../src/domain/import/cells/date-order";
import { dayCell } from "../../../../src/domain/import/cells/day-cell";
import { canTravel, liveIn } from "../../../build/time-zone";

test.each([
  "2026-05-03",
  "'2026-05-03",
  " 2026-05-03 ",
  "2026/05/03",
  "2026-5-3",
  "3 May 2026",
  "3. Mai 2026",
  "03. Mai 26",
  "3-May-26",
  "May 3, 2026",
  "May 3rd, 2026",
  "3 mai 2026",
  "3 de mayo de 2026",
  "3 maggio 2026",
  "3 mei 2026",
  "3 May 2026 10:30",
])("%j is one day", (text) => {
  expect(dayCell(text)).toEqual({ day: "2026-05-03" });
});

test.each([
  ["1 févr. 2026", "02"],
  ["1 März 2026", "03"],
  ["1 avril 2026", "04"],
  ["1 juin 2026", "06"],
  ["1 juillet 2026", "07"],
  ["1 août 2026", "08"],
  ["1 setembro 2026", "09"],
  ["1. Okt 2026", "10"],
  ["1. Dez 2026", "12"],
])("%j names its month", (text, month) => {
  expect(dayCell(text)).toEqual({ day: `2026-${month}-01` });
});

test.each([
  "",
  "2026-02-30",
  "2026-13-01",
  "31/31/2026",
  "3/8",
  "1 Foo 2026",
  "45991",
  "3/8/126",
  "x".repeat(50),
])("%j is no day", (text) => {
  expect(dayCell(text)).toBeUndefined();
});

test("two numbers and a year of two or four digits leave the order open; a time is no matter", () => {
  for (const text of [
    "03/08/2026",
    "3.8.26",
    "03-08-2026",
    "03/08/2026 09:15",
    "3/8/26, 9:15 PM",
  ]) {
    expect(dayCell(text)).toEqual({ parts: [3, 8], year: 2026 });
  }
});

test("a time with an offset is of the day it says, and of one moment", () => {
  expect(dayCell("2026-05-03T22:30:00-03:00")).toEqual({
    day: "2026-05-03",
    instant: "2026-05-04T01:30:00.000Z",
  });
});

test.runIf(canTravel)("a time in UTC has the day it says and the one it was here", () => {
  liveIn("America/Sao_Paulo");
  const common = { day: "2026-05-04", here: "2026-05-03", instant: "2026-05-04T01:30:05.000Z" };
  expect(dayCell("2026-05-04T01:30:05.123Z")).toEqual({ ...common, isMarked: true });
  expect(dayCell("2026-05-04 01:30:05")).toEqual({ ...common, isMarked: false });
});

test.each([
  [["03/08/2026", "13/08/2026"], "dayFirst"],
  [["03/08/2026", "08/13/2026"], "monthFirst"],
  [["03/08/2026", "04/08/2026"], "unproven"],
  [["13/08/2026", "08/13/2026"], "unproven"],
  [["05/05/2026", "2026-05-06"], "any"],
  [["2026-05-06"], "any"],
])("a column of %j has the order %s", (texts, order) => {
  expect(orderOf(texts.map(dayCell))).toBe(order);
});
