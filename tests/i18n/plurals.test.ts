import { describe, expect, test } from "vitest";
import { chooseTexts } from "../../src/i18n/chosen-texts";
import { type PluralKey, plural } from "../../src/i18n/t";
import { textsOf } from "../../tools/languages.js";
import { leaveAllTexts } from "../build/chosen-texts";
import { fake } from "../fakes/browser";
import { formOf, REAL, stem, tagOf } from "./catalogues";

const COUNTS = [0, 0.3, 1, 1.5, 2, 5, 22, 1_000_000];

/** The form of each of these counts, as CLDR says. */
const FORMS: Record<string, string> = {
  en: "other other one other other other other other",
  de: "other other one other other other other other",
  fr: "one one one one other other other many",
  es: "other other one other other other other many",
  it: "other other one other other other other many",
  pt_BR: "one one one one other other other many",
};

const KEYS = Object.keys(REAL.en ?? {})
  .filter((key) => formOf(key) === "other")
  .map((key) => stem(key) as PluralKey);

/** What each count is said with, in the browser's own way and once its language was chosen. */
function said(language: string, key: PluralKey): [browsers: string[], chosen: string[]] {
  fake.uiLanguage = tagOf(language);
  chooseTexts(undefined);
  const browsers = COUNTS.map((count) => plural(key, count, "A", "B", "C"));
  chooseTexts(language);
  return [browsers, COUNTS.map((count) => plural(key, count, "A", "B", "C"))];
}

describe.each(Object.entries(REAL))("in %s", (language, messages) => {
  const texts = textsOf(messages);
  const expected = (key: string) =>
    COUNTS.map((count, place) => {
      const form = (FORMS[language] ?? "").split(" ")[place];
      const written = new Intl.NumberFormat(tagOf(language)).format(count);
      const values = [written, "A", "B", "C"];
      return texts[`${key}_${form}`]?.replace(/\$(\d)/g, (_, n) => values[n - 1] ?? "");
    });

  test("each count takes its form of every text, its number written as the language does", () => {
    leaveAllTexts();
    for (const key of KEYS) {
      expect([key, ...said(language, key)]).toEqual([key, expected(key), expected(key)]);
    }
  });
});

test("a form that is missing is taken from the general one", () => {
  // English has no form for millions.
  fake.uiLanguage = "en";
  expect(plural("changeDays", 1_000_000)).toBe("over 1,000,000 days");
  expect(KEYS.length).toBeGreaterThan(20);
});
