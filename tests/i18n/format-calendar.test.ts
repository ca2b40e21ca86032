import { describe, expect, test } from "vitest";
import {
  exactRest,
  formatDaysAgo,
  formatLongDay,
  formatLongMonth,
  formatShortMonth,
  formatWeekday,
} from "../../src/i18n/format-calendar";
import { fake } from "../fakes/browser";

const CASES: [what: string, english: string, french: string, write: () => string][] = [
  ["what it lacks beside others", ".000", ",000", () => exactRest(15, 3)],
  ["what one with decimals lacks", "00", "00", () => exactRest(6.4, 3)],
  ["a month above a year has none", "Aug", "août", () => formatShortMonth("2026-08-03")],
  ["a month as a heading", "August 2026", "août 2026", () => formatLongMonth("2026-08-03")],
  ["a day of the week is short", "Mon", "lun.", () => formatWeekday("2026-08-03")],
  [
    "a day in full",
    "Monday 3 August 2026",
    "lundi 3 août 2026", // English has a comma in some versions of the browser's data.
    () => formatLongDay("2026-08-03").replace(",", ""),
  ],
  ["today is a word", "today", "aujourd’hui", () => formatDaysAgo(0)],
  ["some days ago are counted", "12 days ago", "il y a 12 jours", () => formatDaysAgo(12)],
];

describe.each([
  ["en-GB", 1],
  ["fr-FR", 2],
] as const)("in %s", (language, place) => {
  test.each(CASES)("%s", (...row) => {
    fake.uiLanguage = language;
    expect(row[3]()).toBe(row[place]);
  });
});
