import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../../../long";
import { garbage, HOSTILE, HOSTILE_RANKS } from "./hostile-page";
import { expectSound, expectTruth, look, lookAt, show } from "./look-at";
import { type PageSpec, pageSpec } from "./page-spec";

/** Forty pages for each property, 2,000 in the long run. */
const RUNS = runs(15, 2_000);

function spoil(place: number, hostile: string): void {
  const numbers = [...document.querySelectorAll("progress, strong, td, code, figcaption span")];
  const target = numbers[place % numbers.length];
  if (target instanceof HTMLProgressElement) target.setAttribute("value", hostile);
  else if (target) target.textContent = hostile;
}

describe("generated pages with hostile numbers", { timeout: 600_000 }, () => {
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
    fc.assert(fc.property(pageSpec, fc.nat(2), fc.constantFrom(...HOSTILE_RANKS), check), RUNS);
  });
});
