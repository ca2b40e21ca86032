import fc from "fast-check";
import { PILLARS, type Pillars } from "../../../../src/domain/scores/pillars";
import { WORDING } from "../../../../tools/stand-in/pages/wording.js";
import { RANK_FORMS } from "./rank-forms";

/** Everything a generated page is made of: what is true of the member, and how the page shows it. */
export type PageSpec = {
  pillars: Pillars;
  groups: { industry: Pillars; network: Pillars };
  ranks: [industry: number, network: number, team?: number] | [];
  language: string;
  words: Words;
  parts: Parts;
  /** Where the tables of data stand. */
  tablesIn: "own blocks" | "together";
  /** Divs around each section. */
  depth: number;
  extraClasses: string[];
  extraAttributes: string[];
  decoys: boolean;
  groupsFirst: boolean;
  /** How a card shows its rank: one of `RANK_FORMS`. */
  rankForm: number;
  /** The zero of the script whose digits the page shows. */
  zero: string;
  /** What a translation made of it: every text in two `font` elements, or beside itself in two. */
  translated: "not" | "in fonts" | "twice";
  /** Turns the bars' items around, where their words or ids tell what they are. */
  isListTurned: boolean;
};

type Words = {
  labels: Record<keyof Pillars, string>;
  ranks: readonly string[];
  of: string;
  decimal: "." | ",";
};

/** What of the evidence is there. */
type Parts = {
  bars: boolean;
  list: boolean;
  json: boolean;
  tables: boolean;
  caption: boolean;
  groups: boolean;
};

/** The languages in which a card's own words tell whose rank it is. */
const RANKS_ATTESTED = ["en", "pt-BR", "es"];

const score = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 25_000 }).map((n) => n / 1_000) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 25_000 }).map((n) => Math.fround(n / 1_000)) },
  { weight: 1, arbitrary: fc.constantFrom(0, 25, 15, 0.29999998, 13.118002, 0.001) },
);
const four = fc
  .record({ brand: score, people: score, insights: score, relationships: score })
  .filter((pillars) => PILLARS.some((pillar) => pillars[pillar] > 0.0005));

/** Averages of a group: anything, or nearly the member's own, or the same numbers in other places. */
const groupOf = ({ brand, people, insights, relationships }: Pillars) =>
  fc.oneof(
    four,
    fc.constant({ brand: people, people: brand, insights: relationships, relationships: insights }),
    fc.constant({ brand, people, insights, relationships: Math.max(0, relationships - 0.3) }),
  );

const rank = fc.integer({ min: 1, max: 100 });
const word = fc.stringMatching(/^[\p{L}]{3,12}$/u).filter((text) => !/\p{N}/u.test(text));
const inventedWords: fc.Arbitrary<Words> = fc.record({
  labels: fc
    .uniqueArray(word, { minLength: 4, maxLength: 4 })
    .map(([brand = "", people = "", insights = "", relationships = ""]) => ({
      brand,
      people,
      insights,
      relationships,
    })),
  ranks: fc.tuple(word, word, word),
  of: word,
  decimal: fc.constantFrom(".", ","),
});

const spoken = fc
  .constantFrom(...(Object.keys(WORDING) as (keyof typeof WORDING)[]))
  .map((language) => {
    const { brand, people, insights, relationships, ranks, of, decimal } = WORDING[language];
    const labels = { brand, people, insights, relationships };
    return { language: language as string, words: { labels, ranks, of, decimal } };
  });
const invented = inventedWords.map((words) => ({ language: "und", words }));

const parts: fc.Arbitrary<Parts> = fc.record({
  bars: fc.boolean(),
  list: fc.boolean(),
  json: fc.boolean(),
  tables: fc.boolean(),
  caption: fc.boolean(),
  groups: fc.boolean(),
});

/** Pages of every kind, with any of the evidence missing. */
export const pageSpec: fc.Arbitrary<PageSpec> = fc
  .tuple(four, fc.oneof(spoken, invented), parts)
  .chain(([pillars, { language, words }, had]) =>
    fc.record({
      pillars: fc.constant(pillars),
      groups: fc.record({ industry: groupOf(pillars), network: groupOf(pillars) }),
      // A page with a third card that lost one looks like any other where no words are known.
      ranks: RANKS_ATTESTED.includes(language)
        ? fc.oneof(fc.tuple(rank, rank), fc.tuple(rank, rank, rank), fc.constant<[]>([]))
        : fc.oneof(fc.tuple(rank, rank), fc.constant<[]>([])),
      language: fc.constant(language),
      words: fc.constant(words as Words),
      parts: fc.constant(had),
      tablesIn: fc.constantFrom("own blocks", "together"),
      depth: fc.nat(4),
      extraClasses: fc.subarray(["ember-view", "mt4", "artdeco-card", "pvs_12ab"]),
      extraAttributes: fc.subarray([
        'data-x="25"',
        'aria-live="polite"',
        'data-score="7"',
        'dir="auto"',
      ]),
      rankForm: fc.nat(RANK_FORMS.length - 1),
      zero: fc.constantFrom("0", "0", "٠", "۰", "०", "０"),
      translated: fc.constantFrom("not", "not", "not", "not", "in fonts", "twice"),
      decoys: fc.boolean(),
      groupsFirst: fc.boolean(),
      isListTurned: fc.constant(had.bars && RANKS_ATTESTED.includes(language)),
    }),
  );

/** Whether the page holds what a reader needs, beyond any doubt. */
export const isComplete = ({ parts: { bars, list, json } }: PageSpec) => bars || list || json;
