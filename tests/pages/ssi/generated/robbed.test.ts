import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../../../long";
import { expectTruth, lookAt } from "./look-at";
import { type PageSpec, pageSpec } from "./page-spec";

/** Forty pages for each property, 2,000 in the long run. */
const RUNS = runs(15, 2_000);

function takeAway(places: readonly number[]): void {
  for (const place of places) {
    const all = document.body.querySelectorAll("*");
    all[place % all.length]?.remove();
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

describe("generated pages that lost something", { timeout: 600_000 }, () => {
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
});
