import { expect, test } from "vitest";
import { numberCell, signIn } from "../../../../src/domain/import/cells/number-cell";

test.each([
  ["20.998", 20.998],
  ["20,998", 20.998],
  [" 15 ", 15],
  ["47.0", 47],
  ["100", 100],
  ["8.750002", 8.750002],
  ["42.775000000000006", 42.775],
  ["10,249999999999998", 10.249999999999],
  ["9 %", 9],
  ["Top 9%", 9],
])("%j is %d", (text, value) => {
  expect(numberCell(text)).toBe(value);
});

test.each(["", " ", "-", "–", "n/a", "#N/A", "null", "None", "NaN"])("%j says nothing", (text) => {
  expect(numberCell(text)).toBeUndefined();
});

test.each([
  "06. Mai",
  "25. Okt",
  "6-May",
  "May-06",
  "Okt 25",
  "30.11.2025",
  "30/11/25",
  "6/5",
  "06.05.",
  "10:25",
  "45991",
])("%j is a number that became a date", (text) => {
  expect(numberCell(text)).toBe("became-a-date");
});

test.each(["20998", "101", "9875", "1234567"])("%j has lost its decimal sign", (text) => {
  expect(numberCell(text)).toBe("lost-decimal-sign");
});

test.each(["12 of 25", "1.234,5", "-3", "1e3", "abc", "=1+1", "0x10", "1".repeat(50)])(
  "%j is no number",
  (text) => {
    expect(numberCell(text)).toBe("not-a-number");
  },
);

test("a question mark says that it was not known", () => {
  expect(numberCell("?")).toBe("unknown-value");
});

test("the sign of a number is told, and of nothing else", () => {
  expect(["6.5", "6,5", "15", "1.234,5", "a.b", ""].map(signIn)).toEqual([
    ".",
    ",",
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
