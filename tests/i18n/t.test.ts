import { describe, expect, test } from "vitest";
import { browser } from "../../src/browser";
import { locale, plural, t } from "../../src/i18n/t";
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

  test("a category without a form of its own takes the general one", () => {
    fake.uiLanguage = "fr-FR";
    // French has a category for whole millions.
    expect(plural("changeDays", 1_000_000)).toBe("sur 1\u202f000\u202f000 jours");
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
    ["de", "en"],
    // "fil" is not French, though it begins alike.
    ["fil", "en"],
  ])("of a browser in %s is %s", (language, expected) => {
    fake.uiLanguage = language;
    expect(locale()).toBe(expected);
  });
});

test("the browser says which way a language is written", () => {
  expect(browser.i18n.getMessage("@@bidi_dir")).toBe("ltr");
  fake.uiLanguage = "ar";
  expect(browser.i18n.getMessage("@@bidi_dir")).toBe("rtl");
});
