import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pageState } from "../../../src/domain/reading/page-state";
import { reading as readingSchema } from "../../../src/domain/reading/reading";
import { PILLARS } from "../../../src/domain/scores/pillars";
import { type Look, readSsi } from "../../../src/pages/ssi/read-ssi";
import type { Reader } from "../../../src/pages/ssi/readers/reader";
import { SSI_ADDRESS } from "./fixture";
import { garbage, HOSTILE, HOSTILE_RANKS } from "./generator/hostile";
import { pageHtml } from "./generator/page-html";
import { isComplete, type PageSpec, pageSpec } from "./generator/page-spec";
import { untruths } from "./generator/page-truth";
import { translate } from "./generator/translate";

/** Five properties, together 2,000 pages, and 10,000 in the long run. */
const RUNS = { numRuns: process.env.PILASTER_LONG ? 2_000 : 400 };

/** What concerns the cards alone needs fewer. */
const RANK_RUNS = { numRuns: 300 };

/** Late enough that every state is told. */
const LATE_MS = 25_000;

/** Shows a page in the document of the tests, which is visible as a tab in front is. */
function show(html: string, language: string): void {
  document.documentElement.innerHTML = html;
  document.documentElement.lang = language;
}

const look = (readers?: readonly Reader[]) => readSsi(document, SSI_ADDRESS, LATE_MS, readers);

/** Looks at the page of a spec, changed by `change` after it was painted. */
function lookAt(spec: PageSpec, change: () => void = () => {}, readers?: readonly Reader[]): Look {
  show(pageHtml(spec), spec.language);
  document.documentElement.className = "";
  translate(document, spec.translated);
  change();
  return look(readers);
}

/** A reading that the worker would take, or a state. */
function expectSound(found: Look): void {
  const { success } = found.ok
    ? readingSchema.safeParse(found.reading)
    : pageState.safeParse(found.state);
  expect(success).toBe(true);
}

/** Either what is true of the member, or nothing, with the reason. */
function expectTruth(found: Look, spec: PageSpec): void {
  expectSound(found);
  if (found.ok) expect(untruths(found.reading, spec)).toEqual([]);
}

/** Whether the cards' ranks are known from their places or words alone, however they are written. */
const hasOwnRanks = ({ ranks, parts }: PageSpec) => ranks.length > 0 && !parts.json;

function ranksOf({ reading }: Extract<Look, { ok: true }>) {
  return [reading.groups.industry?.rank, reading.groups.network?.rank];
}

const elements = () => [...document.body.querySelectorAll("*")];

function takeAway(places: readonly number[]): void {
  for (const place of places) {
    const all = elements();
    all[place % all.length]?.remove();
  }
}

/** Gives every class and attribute that no reader relies on another name. */
function rename(name: string): void {
  const relied = /^(user-ssi-score|group-ssi-score|ssi-score__value|ssi-rank|t-40)/;
  for (const element of elements()) {
    const classes = [...element.classList].map((one) => (relied.test(one) ? one : `${name}${one}`));
    element.className = [name, ...classes].join(" ");
    for (const { name: attribute } of [...element.attributes]) {
      if (!/^(id|class|value|max)$/.test(attribute)) element.removeAttribute(attribute);
    }
  }
}

/** Leaves of the member's block the caption, or nothing; its bars may turn up in a group's. */
function robOwnBlock(has: { caption: boolean; bars: boolean }): void {
  const own = document.querySelector(".user-ssi-score");
  const caption = own?.querySelector("figcaption");
  const group = document.querySelector(".group-ssi-score");
  if (has.bars) group?.append(...(own?.querySelectorAll("li") ?? []));
  own?.replaceChildren(...(has.caption && caption ? [caption] : []));
}
const robbery = fc.record({ caption: fc.boolean(), bars: fc.boolean() });

function spoil(place: number, hostile: string): void {
  const numbers = [...document.querySelectorAll("progress, strong, td, code, figcaption span")];
  const target = numbers[place % numbers.length];
  if (target instanceof HTMLProgressElement) target.setAttribute("value", hostile);
  else if (target) target.textContent = hostile;
}

describe("generated pages", { timeout: 180_000 }, () => {
  test("a page with its evidence gives exactly its numbers, any other those or a state", () => {
    const check = (spec: PageSpec) => {
      const found = lookAt(spec);
      expectTruth(found, spec);
      if (isComplete(spec)) expect(found.ok).toBe(true);
      if (found.ok) expect(found.reading.disputed).toBeUndefined();
      if (found.ok && hasOwnRanks(spec)) expect(ranksOf(found)).toEqual(spec.ranks.slice(0, 2));
      if (found.ok && spec.parts.caption) expect(found.reading.displayedTotal).toBeDefined();
    };
    fc.assert(fc.property(pageSpec, check), RUNS);
  });

  test("classes and attributes that no reader relies on may have any name", () => {
    const check = (spec: PageSpec, name: string) => {
      const before = lookAt(spec);
      expect(lookAt(spec, () => rename(name))).toEqual(before);
    };
    fc.assert(fc.property(pageSpec, fc.stringMatching(/^[a-z]{2,9}$/), check), RUNS);
  });

  test("whatever is taken away, there is a state, or less, but never another number", () => {
    const places = fc.array(fc.nat(400), { minLength: 1, maxLength: 6 });
    const check = (any: PageSpec, taken: number[]) => {
      // Of three cards that lost one and their words, the others look like the first two.
      const [industry, network] = any.ranks;
      const spec: PageSpec = { ...any, ranks: industry && network ? [industry, network] : [] };
      expectTruth(
        lookAt(spec, () => takeAway(taken)),
        spec,
      );
    };
    fc.assert(fc.property(pageSpec, places, check), RUNS);
  });

  test("without the member's own block no group's numbers become the own", () => {
    const check = (spec: PageSpec, has: { caption: boolean; bars: boolean }) => {
      const found = lookAt(spec, () => robOwnBlock(has));
      expectTruth(found, spec);
      if (!spec.parts.json && !spec.parts.tables) expect(found.ok).toBe(false);
    };
    fc.assert(fc.property(pageSpec, robbery, check), RUNS);
  });

  test("hostile numbers and rubbish are refused with a state, and nothing throws", () => {
    const check = (spec: PageSpec, place: number, hostile: string, rubbish: string) => {
      expectTruth(
        lookAt(spec, () => spoil(place, hostile)),
        spec,
      );
      show(rubbish, "en");
      expectSound(look());
    };
    const hostile = fc.constantFrom(...HOSTILE);
    fc.assert(fc.property(pageSpec, fc.nat(60), hostile, garbage, check), RUNS);
  });

  test("a hostile rank costs itself, and nothing else", () => {
    const check = (spec: PageSpec, place: number, hostile: string) => {
      const before = lookAt(spec);
      const found = lookAt(spec, () => {
        const cards = document.querySelectorAll(".ssi-rank__category-score");
        const card = cards[place % (cards.length || 1)];
        if (card) card.innerHTML = `Top <span class="t-40">${hostile}</span>%`;
      });
      expectTruth(found, spec);
      expect(found.ok).toBe(before.ok);
      if (found.ok && before.ok) expect(found.reading.pillars).toEqual(before.reading.pillars);
    };
    fc.assert(
      fc.property(pageSpec, fc.nat(2), fc.constantFrom(...HOSTILE_RANKS), check),
      RANK_RUNS,
    );
  });

  test("planted: a reader that takes a group's numbers for the member's is caught", () => {
    const gullible: Reader = {
      source: "list",
      read(page) {
        const lines = page.querySelectorAll(".group-ssi-score p");
        const numbers = PILLARS.map((pillar, place) => [
          pillar,
          Number.parseFloat(lines[place]?.textContent?.replace(",", ".") ?? ""),
        ]);
        return { pillars: Object.fromEntries(numbers), groups: {} };
      },
    };
    const check = (spec: PageSpec) => expectTruth(lookAt(spec, undefined, [gullible]), spec);
    expect(() => fc.assert(fc.property(pageSpec, check), RUNS)).toThrow("Property failed");
  });
});
