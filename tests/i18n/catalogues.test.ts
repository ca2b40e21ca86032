import { describe, expect, test } from "vitest";
import {
  brokenIn,
  brokenInTranslations,
  type Catalogues,
  type Entry,
  englishOf,
  entry,
  formOf,
  REAL,
  stem,
  tagOf,
} from "./catalogues";

const placesIn = (message: string) =>
  [...new Set(message.match(/\$\w+\$/g) ?? [])].map((name) => name.slice(1, -1).toLowerCase());

/** The places of a message with what fills them: "day=$2", "total=$1". */
const placesOf = ({ placeholders = {} }: Entry) =>
  Object.entries(placeholders).map(([name, { content }]) => `${name}=${content}`);

/** Whether both fill the same places; a form for one may be without its number. */
function fillsAlike(one: Entry, other: Entry, key: string): boolean {
  const [mine, theirs] = [placesOf(one), placesOf(other)];
  const isSubset = mine.every((place) => theirs.includes(place));
  const lacking = theirs.filter((place) => !mine.includes(place));
  const mayLack = formOf(key) === "one" ? ["count=$1"] : [];
  return isSubset && lacking.every((place) => mayLack.includes(place));
}

const categories = (language: string) =>
  new Intl.PluralRules(tagOf(language)).resolvedOptions().pluralCategories;

/** Whether a key and those beside it are just the forms the language has. */
function hasOwnForms(texts: Catalogues[string] = {}, key: string, language: string): boolean {
  const forms = categories(language);
  return forms.every((form) => `${stem(key)}_${form}` in texts) && forms.includes(form(key));
}
const form = (key: string) => formOf(key) as Intl.LDMLPluralRule;

const longer = (key: string, most: number) => (all: Catalogues) =>
  brokenIn(all, ({ message }, of) => of === key && message.length > most);

const alike = (key: string, of: Entry): Catalogues => ({ en: { [key]: of }, it: { [key]: of } });

/** What a text must have more letters than outside names and places, to be one that is translated. */
const words = (message: string) => message.replace(/\$\w+\$|LinkedIn|SSI|CSV|JSON|Pilaster/g, "");
const isSame = (all: Catalogues, { message }: Entry, key: string) =>
  message === englishOf(all, key)?.message && /\p{L}{4}/u.test(words(message));

/** The languages of which more than 3 % of the texts are as in English, with those texts. */
const untranslated = (all: Catalogues) =>
  Object.entries(all).flatMap(([language, texts]) => {
    const same = brokenInTranslations({ [language]: texts }, (text, key) => isSame(all, text, key));
    return same.length > 0.03 * Object.keys(texts).length && language !== "en" ? same : [];
  });

/** Each check with what breaks it, and a violation it must name. */
const CHECKS: [sentence: string, broken: (all: Catalogues) => string[], planted: Catalogues][] = [
  [
    "every English text is there in each language",
    (all) =>
      Object.keys(all).flatMap((language) =>
        brokenIn({ [language]: all.en ?? {} }, (_, key) => !(key in (all[language] ?? {}))),
      ),
    { en: { cancel: entry("Cancel") }, it: {} },
  ],
  [
    "every text is there in English too, but for plural forms that English has not",
    (all) => brokenIn(all, (_, key) => englishOf(all, key) === undefined),
    { en: {}, it: { cancel: entry("Annulla") } },
  ],
  [
    "each language fills the same places in the same way",
    (all) => brokenIn(all, (text, key) => !fillsAlike(text, englishOf(all, key) ?? entry(""), key)),
    {
      en: { cancel: entry("$A$", { a: { content: "$1" } }) },
      it: { cancel: entry("$A$", { a: { content: "$2" } }) },
    },
  ],
  [
    "every place in a text is declared, and every declared place stands in it",
    (all) =>
      brokenIn(
        all,
        ({ message, placeholders = {} }) =>
          placesIn(message).sort().join() !== Object.keys(placeholders).sort().join(),
      ),
    { it: { cancel: entry("Annulla", { day: { content: "$1" } }) } },
  ],
  [
    "a text that depends on a count has the forms of its language, and no others",
    (all) =>
      brokenIn(
        all,
        (_, key, language) =>
          formOf(key) !== undefined && !hasOwnForms(all[language], key, language),
      ),
    { it: { cancel_one: entry("Uno"), cancel_other: entry("Altri") } },
  ],
  [
    "no text is empty",
    (all) => brokenIn(all, ({ message }) => message.trim() === ""),
    { it: { cancel: entry(" ") } },
  ],
  [
    "every English text tells translators where it stands",
    (all) => brokenIn({ en: all.en ?? {} }, ({ description = "" }) => description.trim() === ""),
    { en: { cancel: { message: "Cancel" } } },
  ],
  [
    "at most 3 % of a language's texts are as in English, names left out",
    untranslated,
    alike("cancel", entry("Cancel")),
  ],
  [
    "the name has 45 characters at most",
    longer("extensionName", 45),
    { it: { extensionName: entry("x".repeat(46)) } },
  ],
  [
    "the description has 132 characters at most",
    longer("extensionDescription", 132),
    { it: { extensionDescription: entry("x".repeat(133)) } },
  ],
  [
    "a file names its own language, and which way it is written",
    (all) =>
      Object.entries(all).flatMap(([language, { languageCode, languageDirection }]) => [
        ...(languageCode?.message === language.split("_")[0] ? [] : [`${language} languageCode`]),
        ...(/^(ltr|rtl)$/.test(languageDirection?.message ?? "") ? [] : [`${language} direction`]),
      ]),
    { it: { languageCode: entry("en"), languageDirection: entry("ltr") } },
  ],
];

describe.each(CHECKS)("%s", (_sentence, broken, planted) => {
  test("everywhere", () => {
    expect(broken(REAL)).toEqual([]);
  });

  test("planted against it", () => {
    expect(broken(planted)).toContainEqual(
      expect.stringMatching(/^(en|it) (cancel(_one)?|extension(Name|Description)|languageCode)$/),
    );
  });
});

test("the checks look at the texts there are", () => {
  expect(Object.keys(REAL)).toEqual(expect.arrayContaining(["en", "fr"]));
  for (const texts of Object.values(REAL)) expect(Object.keys(texts).length).toBeGreaterThan(900);
});
