import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { LANGUAGES, languageIn } from "../../../src/domain/settings/languages";

const folder = resolve(import.meta.dirname, "../../../public/_locales");

test("the languages to choose from are those there are texts in", () => {
  expect([...LANGUAGES].sort()).toEqual(readdirSync(folder).sort());
});

test.each([
  ["nothing", undefined],
  ["settings without a choice", { version: 6 }],
  ["a language that is not spoken", { language: "xx" }],
  ["a list", { language: ["fr"] }],
])("%s name no language", (_what, stored) => {
  expect(languageIn(stored)).toBeUndefined();
});

test("what was chosen is named", () => {
  expect(languageIn({ version: 6, language: "fr" })).toBe("fr");
});
