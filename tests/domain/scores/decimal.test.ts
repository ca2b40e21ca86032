import fc from "fast-check";
import { expect, test } from "vitest";
import { decimal } from "../../../src/domain/scores/decimal";

test.each([
  ["13.118", 13.118],
  ["13,118", 13.118],
  ["0,3", 0.3],
  ["0.29999998", 0.29999998],
  ["15", 15],
  ["015", 15],
  ["0", 0],
  ["0,0", 0],
  ["999", 999],
  [" 15 ", 15],
  ["\t7,5\n", 7.5],
  // A no-break space, as French pages put it.
  ["\u00a07,5\u00a0", 7.5],
  ["١٣٫١١٨", 13.118],
  ["۱۳٫۱۱۸", 13.118],
  ["१३.११८", 13.118],
  ["１３．５", 13.5],
  ["１３，５", 13.5],
  ["৭,৫", 7.5],
  ["\u{1d7d9}\u{1d7da}", 12],
  ["\u{1e952}", 2],
  // A mark that says which way to write, as Arabic and Hebrew pages put it.
  ["\u200f١٤\u200e", 14],
])("%j is %d", (text, value) => {
  expect(decimal(text)).toBe(value);
});

test.each([
  "",
  " ",
  ".",
  ",",
  "5.",
  ",5",
  "-1",
  "+1",
  "1e2",
  "0x10",
  "1000",
  "1,234.5",
  "1.234,5",
  "1..5",
  "1 5",
  "12 of 25",
  "12%",
  "NaN",
  "Infinity",
  // Digits of two scripts in one number.
  "1٢",
  "١.2",
  "١٬٢٣٤",
  "١٢٣٤",
  "½",
  "Ⅻ",
  "²",
  "二十",
])("%j is no number", (text) => {
  expect(decimal(text)).toBeUndefined();
});

test("every score is read the same with a point and with a comma", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 999 }),
      (whole, rest) => {
        const thousandths = String(rest).padStart(3, "0");
        const expected = (whole * 1000 + rest) / 1000;
        expect(decimal(`${whole}.${thousandths}`)).toBe(expected);
        expect(decimal(`${whole},${thousandths}`)).toBe(expected);
      },
    ),
  );
});

test("a text with a letter in it is never a number", () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom("e", "x", "N", "é"), fc.string(), (a, letter, b) => {
      expect(decimal(a + letter + b)).toBeUndefined();
    }),
  );
});
