import { beforeEach, describe, expect, test } from "vitest";
import { chooseTexts } from "../../src/i18n/chosen-texts";
import { formatDay } from "../../src/i18n/format";
import { locale, plural, t } from "../../src/i18n/t";
import { leaveAllTexts } from "../build/chosen-texts";
import { fake } from "../fakes/browser";

describe("t", () => {
  test("gives the text in the member's language", () => {
    expect(t("cancel")).toBe("Cancel");
    fake.uiLanguage = "fr-CA";
    expect(t("cancel")).toBe("Annuler");
  });

  test("falls back to English where we do not speak the language", () => {
    fake.uiLanguage = "ja";
    expect(t("cancel")).toBe("Cancel");
  });

  test("fills the places in the order they are given", () => {
    expect(t("actionTitleTotal", "52.6", "19 May 2026")).toBe(
      "Pilaster: 52.6 of 100 on 19 May 2026",
    );
  });

  test("writes a value with a dollar sign as it is", () => {
    expect(t("rankWas", "$2 $DAY$")).toBe("was $2 $DAY$");
  });
});

describe("plural", () => {
  test.each([
    ["en-GB", 0, "over 0 days"],
    ["en-GB", 1, "over 1 day"],
    ["en-GB", 2, "over 2 days"],
    ["en-GB", 1234, "over 1,234 days"],
    ["fr-FR", 0, "sur 0 jour"],
    ["fr-FR", 1, "sur 1 jour"],
    ["fr-FR", 2, "sur 2 jours"],
    ["fr-FR", 1234, "sur 1\u202f234 jours"],
  ])("in %s, %i takes its own form", (language, count, text) => {
    fake.uiLanguage = language;
    expect(plural("changeDays", count)).toBe(text);
  });
});

describe("locale", () => {
  test.each([
    ["en-US", "en-US"],
    ["en-GB", "en-GB"],
    ["fr", "fr"],
    ["fr-CA", "fr-CA"],
    // Texts are English then, and so are dates.
    ["ja-JP", "en"],
    ["nl", "en"],
    // "fil" is not French, though it begins alike.
    ["fil", "en"],
  ])("of a browser in %s is %s", (language, expected) => {
    fake.uiLanguage = language;
    expect(locale()).toBe(expected);
  });
});

describe("a language that was chosen", () => {
  beforeEach(leaveAllTexts);

  test("is spoken in a browser of another one, with its numbers and dates", () => {
    chooseTexts("fr");
    expect(t("cancel")).toBe("Annuler");
    expect(t("actionTitleTotal", "52,6", "19 mai")).toBe("Pilaster\u00a0: 52,6 sur 100 le 19 mai");
    expect(plural("changeDays", 0)).toBe("sur 0 jour");
    expect(plural("changeDays", 1234)).toBe("sur 1\u202f234 jours");
    expect(formatDay("2026-05-19")).toBe("19 mai 2026");
    expect(locale()).toBe("fr");
  });

  test("keeps the browser's region where that speaks it", () => {
    fake.uiLanguage = "fr-CA";
    chooseTexts("fr");
    expect(locale()).toBe("fr-CA");
  });

  test("writes a value with a dollar sign as it is", () => {
    chooseTexts("en");
    expect(t("rankWas", "$2 $DAY$")).toBe("was $2 $DAY$");
  });

  test.each([undefined, "xx"])("is the browser's where it is %s", (language) => {
    chooseTexts("fr");
    chooseTexts(language);
    expect(t("cancel")).toBe("Cancel");
    expect(formatDay("2026-05-19")).toBe("19 May 2026");
  });
});
