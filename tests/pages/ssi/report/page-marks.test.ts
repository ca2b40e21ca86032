import { describe, expect, test } from "vitest";
import { readSsi } from "../../../../src/pages/ssi/read-ssi";
import { SSI_ADDRESS } from "../fixture";
import { fixture, pageOf } from "../lent-page";

const stateOf = (html: string, { visibleMs = 25_000, isHidden = false } = {}) => {
  const page = pageOf(html);
  if (isHidden) Object.defineProperty(page, "visibilityState", { value: "hidden" });
  const look = readSsi(page, SSI_ADDRESS, visibleMs);
  return look.ok ? "read" : look.state;
};

describe("a mark of the score's", () => {
  const marks = [
    '<i class="ssi-score__value"></i>',
    '<i class="user-ssi-score"></i>',
    '<i id="other__sub-score-bar"></i>',
    '<code>{"memberScore":</code>',
  ];

  test.each(marks)("%s makes a page incomplete, and even a hidden one", (mark) => {
    expect(stateOf(mark)).toBe("incomplete");
    expect(stateOf(mark, { isHidden: true })).toBe("incomplete");
    expect(stateOf(mark, { visibleMs: 19_999, isHidden: true })).toBe("waiting");
  });

  test.each(['<code>{"other":1}</code>', '<p>"memberScore"</p>', "<p>Social Selling Index</p>"])(
    "is not %s",
    (html) => {
      expect(stateOf(html)).toBe("not-painted");
      expect(stateOf(html, { isHidden: true })).toBe("waiting-hidden");
    },
  );
});

describe("the text of a page", () => {
  test("makes it painted from four hundred characters on, without the spaces around", () => {
    expect(stateOf(`<p>${"x".repeat(400)}</p>`)).toBe("changed");
    expect(stateOf(`<p>${"x".repeat(399)}</p>`)).toBe("not-painted");
    expect(stateOf(`<p> ${"x".repeat(399)} </p>`)).toBe("not-painted");
    expect(stateOf(`<p>${"x".repeat(200)}</p><b>${"x".repeat(200)}</b>`)).toBe("changed");
  });

  test("counts from twenty seconds on", () => {
    expect(stateOf("", { visibleMs: 19_999 })).toBe("waiting");
    expect(stateOf("", { visibleMs: 20_000 })).toBe("not-painted");
  });
});

describe("the language a reading is told in", () => {
  const languageOf = (lang: string) => {
    const page = fixture("figure-1.en");
    page.documentElement.lang = lang;
    const look = readSsi(page, SSI_ADDRESS, 0);
    return look.ok ? look.reading.language : "unread";
  };

  test.each([
    ["pt-BR", "pt-BR"],
    ["pt_BR", "pt-BR"],
    ["zh-Hant-TW", "zh-Hant-TW"],
    ["", undefined],
    ["english", undefined],
    ["en-", undefined],
    ["en US", undefined],
    ["<b>en</b>", undefined],
  ])("of %j is %s", (lang, language) => {
    expect(languageOf(lang)).toBe(language);
  });
});
