import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PILLARS } from "../../../../src/domain/scores/pillars";
import type { LookResult } from "../../../../src/pages/ssi/read-ssi";
import type { Reader } from "../../../../src/pages/ssi/readers/reader";
import { planted, runs } from "../../../long";
import { expectTruth, lookAt } from "./look-at";
import { isComplete, type PageSpec, pageSpec } from "./page-spec";

/** Forty pages for each property, 2,000 in the long run. */
const RUNS = runs(15, 2_000);

/** Whether the cards' ranks are known from their places or words alone, however they are written. */
const hasOwnRanks = ({ ranks, parts }: PageSpec) => ranks.length > 0 && !parts.json;

function ranksOf({ reading }: Extract<LookResult, { ok: true }>) {
  return [reading.groups.industry?.rank, reading.groups.network?.rank];
}

/** Gives every class and attribute that no reader relies on another name. */
function rename(name: string): void {
  const relied = /^(user-ssi-score|group-ssi-score|ssi-score__value|ssi-rank|t-40)/;
  for (const element of document.body.querySelectorAll("*")) {
    const classes = [...element.classList].map((one) => (relied.test(one) ? one : `${name}${one}`));
    element.className = [name, ...classes].join(" ");
    for (const { name: attribute } of [...element.attributes]) {
      if (!/^(id|class|value|max)$/.test(attribute)) element.removeAttribute(attribute);
    }
  }
}

describe("generated pages", { timeout: 600_000 }, () => {
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
    expect(() => fc.assert(fc.property(pageSpec, check), planted)).toThrow("Property failed");
  });
});
