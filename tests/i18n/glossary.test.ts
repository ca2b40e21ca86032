import { describe, expect, test } from "vitest";
import {
  brokenIn,
  brokenInTranslations,
  type Catalogues,
  englishOf,
  entry,
  REAL,
} from "./catalogues";
import glossary from "./glossary.json";

/**
 * A term of the glossary. Marks say how well LinkedIn's own word is attested: P the page's text reported
 * verbatim, B a writer in that language lists what the page shows, E-n so many independent sources,
 * U nothing found.
 */
type Term = {
  term: string;
  /** The text that is this term, where there is one. */
  key?: string;
  part: "name" | "label" | "noun";
  /** Never translated. */
  keep?: boolean;
  linkedin?: Record<string, { says?: string; mark: string }>;
  ours?: Record<string, string>;
  note: string;
};

const TERMS = glossary as Term[];
const KEPT = TERMS.filter(({ keep }) => keep).map(({ term }) => term);
const LABELS = TERMS.filter(({ linkedin }) => linkedin);

/** Reported verbatim, or by two sources or more. */
const isAttested = (mark: string) => /\bP\b|\bE-([2-9]|\d\d)/.test(mark);

/** What a term is called in a language: as LinkedIn calls it where that is attested. */
function nameOf({ linkedin, ours }: Term, language: string): string | undefined {
  const { says, mark = "U" } = linkedin?.[language] ?? {};
  return isAttested(mark) ? says : ours?.[language];
}

/** Whether each of LinkedIn's labels is attested in a language. */
const isAllAttested = (language: string) =>
  LABELS.every(({ linkedin }) => isAttested(linkedin?.[language]?.mark ?? "U"));

/** "LinkedIn calls this", "called so by LinkedIn" in each language. */
const CALLS =
  /LinkedIn(?![.!?])[^.!?]{0,25}?(?<!\p{L})(calls?|names|nennt|heißt|bezeichnet|chiama|definisce|denomina|llama|chama|appelle|nomme)(?!\p{L})|(called|named|genannt|bezeichnet|chiamat\p{L}|llamad\p{L}|denominad\p{L}|chamad\p{L}|appelée?s?|nommée?s?)[^.!?]{0,15}LinkedIn/iu;

const CHECKS: [sentence: string, broken: (all: Catalogues) => string[], planted: Catalogues][] = [
  [
    "names are kept wherever English has them",
    (all) =>
      brokenInTranslations(all, ({ message }, key) =>
        KEPT.some((name) => englishOf(all, key)?.message.includes(name) && !message.includes(name)),
      ),
    { en: { cancel: entry("Open LinkedIn") }, it: { cancel: entry("Apri la rete") } },
  ],
  [
    "a term is called as the glossary says, and as LinkedIn does where that is attested",
    (all) =>
      brokenIn(all, ({ message }, key, language) =>
        TERMS.some((term) => term.key === key && nameOf(term, language) !== message),
      ),
    { fr: { pillarBrand: entry("Bâtir votre marque") } },
  ],
  [
    "where LinkedIn's labels are not attested, no text says what it calls them",
    (all) =>
      brokenIn(all, ({ message }, _, language) => !isAllAttested(language) && CALLS.test(message)),
    { it: { cancel: entry("LinkedIn chiama questo pilastro «Brand professionale».") } },
  ],
];

describe.each(CHECKS)("%s", (_sentence, broken, planted) => {
  test("everywhere", () => {
    expect(broken(REAL)).toEqual([]);
  });

  test("planted against it", () => {
    expect(broken(planted)).toEqual([expect.stringMatching(/^(it cancel|fr pillarBrand)$/)]);
  });
});

test("every term has a note, and one that is translated a word in each language", () => {
  for (const { term, note, keep, ours = {} } of TERMS) {
    expect(note, term).not.toBe("");
    if (!keep) expect(Object.keys(ours), term).toEqual(expect.arrayContaining(Object.keys(REAL)));
  }
});

test.each([
  ["P", true],
  ["B, E-5", true],
  ["E-2", true],
  ["P, E-1", true],
  ["B, E-1", false],
  ["U", false],
])("%s is attested: %s", (mark, isTrue) => {
  expect(isAttested(mark)).toBe(isTrue);
});

test("a language nobody has looked into is none that is attested", () => {
  expect([isAllAttested("fr"), isAllAttested("it"), isAllAttested("nl")]).toEqual([
    true,
    false,
    false,
  ]);
});
