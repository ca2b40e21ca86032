import { describe, expect, test } from "vitest";
import { allNumbersIn, numbersIn, onlyNumberIn, valueIn } from "../../../src/pages/text/numbers-in";

describe("the numbers of a text", () => {
  test.each<[text: string, numbers: number[]]>([
    ["13.118 | Establish your professional brand", [13.118]],
    ["7,5 |", [7.5]],
    ["13.118 out of 25", [13.118, 25]],
    ["13.118/25", [13.118, 25]],
    ["(3.68)", [3.68]],
    ["That is 15.", [15]],
    ["13.118002 and 13.118", [13.118]],
    ["25点中13.118点", [25, 13.118]],
    ["Top 75% of 100", [100]],
    ["Top 51\u00a0% 7", [7]],
    ["+3 % since 2 days", [2]],
    ["Σ 0.3", [0.3]],
    ["١٣٫١١٨ من ٢٥", [13.118, 25]],
    ["１３．５点", [13.5]],
    ["٪٣٧ و ١٣", [13]],
    ["%37 ve 13", [13]],
    ["١٤\u200f٪ ١٣", [13]],
    ["５％ 13", [13]],
    ["no number at all", []],
    ["", []],
  ])("of %j are %j", (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  test.each([
    "13.118out of 25",
    "out13.118",
    "v2",
    "1,234.5",
    "1234",
    "in 2026",
    "2026-11-23",
    "-3",
    "−3",
    "+3",
    "13..1",
    "13.1.1",
    "1e1",
    "1٣",
    "١٬٢٣٤",
    "½",
    "13_1",
    "3 and 2026",
  ])("%j is not understood, and so nothing in it", (text) => {
    expect(numbersIn(text)).toBeUndefined();
  });
});

describe("with percentages, the numbers", () => {
  test.each<[text: string, numbers: number[] | undefined]>([
    ["Top 37%", [37]],
    ["Top 37 %, 37%", [37]],
    ["%37", [37]],
    ["٪٣٧", [37]],
    ["Top 0.5%", [0.5]],
    ["37% 12", [37, 12]],
    ["Top -3%", undefined],
    ["Top 1,234.5%", undefined],
    ["Top37%", undefined],
  ])("of %j are %j", (text, numbers) => {
    expect(allNumbersIn(text)).toEqual(numbers);
  });
});

describe("what shows one number", () => {
  const element = (html: string) => {
    const made = document.createElement("p");
    made.innerHTML = html;
    return made;
  };

  test.each<[html: string, value: number | undefined]>([
    ["13.118", 13.118],
    [" 13.118 | ", 13.118],
    ["<font><font>20</font></font>", 20],
    ["20<font><font>20</font></font>", 20],
    ["20 <font>٢٠</font> |", 20],
    ["20<b>21</b>", undefined],
    ["2<b>0</b>", undefined],
    ["20 of 100", undefined],
    ["20<b>points</b>", undefined],
    ["20%", undefined],
    ["", undefined],
  ])("%j: %j", (html, value) => {
    expect(onlyNumberIn(element(html))).toBe(value);
  });

  test("nothing shows none", () => {
    expect(onlyNumberIn(null)).toBeUndefined();
  });
});

describe("a value on its scale", () => {
  test.each<[text: string, values: number[] | undefined]>([
    ["13.118 of 25", [13.118]],
    ["25 of 25", [25]],
    ["25", [25]],
    ["of 25: 3 or 4", [3, 4]],
    ["none", []],
    ["13.118of 25", undefined],
  ])("%j is %j", (text, values) => {
    expect(valueIn(text, 25)).toEqual(values);
  });
});
