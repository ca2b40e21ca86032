import { describe, expect, test } from "vitest";
import { numbersIn, valueIn } from "../../../src/pages/ssi/numbers-in";

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
    "١٣",
    "１３",
    "½",
    "13_1",
    "3 and 2026",
  ])("%j is not understood, and so nothing in it", (text) => {
    expect(numbersIn(text)).toBeUndefined();
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
