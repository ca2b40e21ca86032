import { describe, expect, test, vi } from "vitest";
import {
  decimalSign,
  formatChange,
  formatDay,
  formatDayBeside,
  formatExact,
  formatList,
  formatMonth,
  formatPercent,
  formatScore,
  formatShortDay,
  formatTime,
  formatYear,
} from "../../src/i18n/format";
import { fake } from "../fakes/browser";

const CASES: [what: string, english: string, french: string, write: () => string][] = [
  ["a score has one decimal", "12.3", "12,3", () => formatScore(12.345)],
  ["a whole score has one too", "15.0", "15,0", () => formatScore(15)],
  ["an exact score has all three", "13.118", "13,118", () => formatExact(13.118)],
  ["an exact whole score has none", "15", "15", () => formatExact(15)],
  ["a gain has a plus sign", "+0.6", "+0,6", () => formatChange(0.6)],
  ["a loss has a minus sign, no hyphen", "\u22121.2", "\u22121,2", () => formatChange(-1.2)],
  ["no change has no sign", "0.0", "0,0", () => formatChange(0)],
  ["a loss that rounds to nothing has none either", "0.0", "0,0", () => formatChange(-0.04)],
  ["a rank is a share", "9%", "9\u202f%", () => formatPercent(9)],
  ["the last rank is all", "100%", "100\u202f%", () => formatPercent(100)],
  ["a day has its year", "19 May 2026", "19 mai 2026", () => formatDay("2026-05-19")],
  ["a day on the axis has none", "19 May", "19 mai", () => formatShortDay("2026-05-19")],
  ["a month has its year", "May 2026", "mai 2026", () => formatMonth("2026-05-19")],
  ["a year stands alone", "2026", "2026", () => formatYear("2026-05-19")],
  [
    "a day beside one of its year goes without it",
    "1 Jan",
    "1 janv.",
    () => formatDayBeside("2026-01-01", "2026-12-31"),
  ],
  [
    "a day beside one of another year names it",
    "31 Dec 2025",
    "31 déc. 2025",
    () => formatDayBeside("2025-12-31", "2026-01-01"),
  ],
  ["a list ends as in a sentence", "A, B and C", "A, B et C", () => formatList(["A", "B", "C"])],
  ["a time is the wall's", "08:01", "08:01", () => formatTime(new Date(2026, 10, 23, 8, 1))],
];

/** French spaces before % differ between versions of the browser's data; both do not break. */
const asNarrow = (text: string) => text.replaceAll("\u00a0", "\u202f");

describe.each([
  ["en-GB", 0],
  ["fr-FR", 1],
] as const)("in %s", (language, place) => {
  test.each(CASES)("%s", (_what, english, french, write) => {
    fake.uiLanguage = language;
    expect(asNarrow(write())).toBe([english, french][place]);
  });
});

test("dates follow the region, not only the language", () => {
  fake.uiLanguage = "en-US";
  expect(formatDay("2026-05-19")).toBe("May 19, 2026");
});

// Regions not used above, because a format is built once and kept.
test.each([
  ["Pacific/Kiritimati", "en-AU"],
  ["Pacific/Pago_Pago", "en-NZ"],
])("a day is written as it is in %s", (zone, language) => {
  vi.stubEnv("TZ", zone);
  fake.uiLanguage = language;
  expect(formatDay("2026-01-01")).toBe("1 Jan 2026");
  vi.unstubAllEnvs();
});

test.each([
  ["en-GB", "."],
  ["fr-FR", ","],
  ["de-DE", ","],
  ["de-CH", "."],
  ["pt-BR", ","],
] as const)("a spreadsheet in %s writes decimals with %s", (language, sign) => {
  expect(decimalSign(language)).toBe(sign);
});
