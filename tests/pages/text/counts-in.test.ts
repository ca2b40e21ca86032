import { expect, test } from "vitest";
import { bracketedCounts, countIn } from "../../../src/pages/text/counts-in";

test.each([
  ["37 connections", 37, false],
  ["500+ connections", 500, true],
  ["+500 контактов", 500, true],
  ["Plus de 500 relations", 500, false],
  ["つながり：500人以上", 500, false],
  ["５００＋人", 500, true],
  ["+٥٠٠ زميل", 500, true],
  ["۵۰۰ ارتباط", 500, false],
  ["५००+ संपर्क", 500, true],
  ["1,234 connections", 1_234, false],
  ["1.234 Kontakte", 1_234, false],
  ["1\u202f234 relations", 1_234, false],
  ["12 345 контактов", 12_345, false],
  ["1’234 Kontakte", 1_234, false],
  ["١٬٢٣٤ زميل", 1_234, false],
  ["500+ connections\n500+ connections", 500, true],
])("%s is one count", (text, count, isMore) => {
  expect(countIn(text)).toEqual({ count, isMore });
});

test.each([
  "connections",
  "",
  "1.2K connections",
  "3.5 connections",
  "1,23 connections",
  "1万",
  "12 of 30",
  "-5",
  "50 000 000 000",
  "5٠0",
  "37%",
  "1234567",
  "1,234.567",
])("“%s” is no plain count", (text) => {
  expect(countIn(text)).toBeUndefined();
});

test.each([
  ["Skills (74)", [74]],
  ["スキル（74）", [74]],
  ["المهارات (٧٤)", [74]],
  ["Received ( 3 ) Given (12)", [3, 12]],
  ["Received (0)", [0]],
  ["Skills", []],
  ["Skills (many)", []],
  ["Skills (7٤)", []],
  ["Skills (1.5)", []],
])("the counts in brackets of “%s” are %j", (text, counts) => {
  expect(bracketedCounts(text)).toEqual(counts);
});
