import { expect, test } from "vitest";
import { pageLanguage } from "../../../src/pages/ssi/page-language";
import { pageOf } from "./lent-page";

test.each<[root: string, body: string, language: string | undefined]>([
  ['lang="en"', "", "en"],
  ['lang="pt_BR" class="ember"', "", "pt-BR"],
  ["", "", undefined],
  ['lang="not a language"', "", undefined],
  ['lang="de" class="translated-ltr"', "", undefined],
  ['lang="ar" class="other translated-rtl"', "", undefined],
  ['lang="de"', "<p><font><font>Eins</font></font></p>", undefined],
  ['lang="de"', "<p><font color=red>Eins</font></p>", "de"],
  ['lang="en"', '<p _msttexthash="94913" _msthash="103">Eins</p>', undefined],
  ['lang="en"', '<p _msthash="103">Eins</p>', undefined],
])("a page with %s and %j is in %s", (root, body, language) => {
  expect(pageLanguage(pageOf(`<!doctype html><html ${root}><body>${body}</body></html>`))).toBe(
    language,
  );
});
