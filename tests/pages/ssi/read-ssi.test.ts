import { describe, expect, test } from "vitest";
import { readSsi } from "../../../src/pages/ssi/read-ssi";
import { SERIES } from "../../../tools/stand-in/pages/figures.js";
import { ssiPage } from "../../../tools/stand-in/pages/ssi-page.js";
import { FIXTURES, SSI_ADDRESS } from "./fixture";
import { fixture, pageOf } from "./lent-page";

const LATE = 25_000;
const look = (page: Document, visibleMs = 0) => readSsi(page, SSI_ADDRESS, visibleMs);
const four = (brand: number, people: number, insights: number, relationships: number) => ({
  brand,
  people,
  insights,
  relationships,
});

/** The real figures of the design page `ssi-page.md` §4, rounded to the three decimals we keep. */
const REAL = [
  ["figure-1.en", four(13.118, 3.68, 0.3, 2.608), 20, [75, 81], "en"],
  ["figure-2.fr", four(21, 6.4, 2.2, 25), 55, [5, 24], "fr"],
  ["figure-3.pt-BR", four(20.973, 6.38, 10.25, 15), 53, [10, 12], "pt-BR"],
  ["figure-4.es", four(12.05, 4.76, 1, 15), 33, [37, 51], "es"],
  ["figure-5.de", four(19.125, 13.018, 3.7, 25), 61, [2, 8], "de"],
] as const;

describe("the real figures", () => {
  test.each(REAL)("%s", (name, pillars, displayedTotal, [industry, network], language) => {
    expect(look(fixture(name))).toMatchObject({
      ok: true,
      source: "bars",
      reading: {
        pillars,
        displayedTotal,
        groups: { industry: { rank: industry }, network: { rank: network } },
        language,
      },
    });
  });

  test("the seven days of the series", () => {
    for (const { pillars, displayedTotal, ranks, ...figure } of SERIES) {
      const page = pageOf(ssiPage({ ...figure, pillars, displayedTotal, ranks }));
      expect(look(page)).toMatchObject({
        ok: true,
        reading: {
          pillars,
          displayedTotal,
          groups: { industry: { rank: ranks.industry }, network: { rank: ranks.network } },
        },
      });
    }
  });

  test("a third rank card is not taken for the team's without its name", () => {
    const found = look(fixture("figure-2.fr"));
    expect(found.ok && found.reading.groups.team).toBeUndefined();
  });
});

describe("the decoy", () => {
  test("no group's donut is ever the own total", () => {
    const page = fixture("figure-1.en");
    page.querySelector(".user-ssi-score__donut-chart-caption")?.remove();
    const found = look(page);
    expect(found.ok && found.reading.displayedTotal).toBeUndefined();
    expect(found).toMatchObject({ ok: true, reading: { pillars: { brand: 13.118 } } });
  });
});

describe("ranks are optional", () => {
  test("a page without any is a reading without any", () => {
    const found = look(fixture("no-ranks.en"));
    expect(found.ok && found.reading.groups.industry?.rank).toBeUndefined();
    expect(found.ok).toBe(true);
  });

  test("of one card alone it is known whose it is only where its words are known", () => {
    const page = fixture("one-rank.en");
    expect(look(page)).toMatchObject({ reading: { groups: { network: { rank: 81 } } } });
    const label = page.querySelector(".ssi-rank__category-name");
    if (label) label.textContent = "Netwerkrang";
    const found = look(page);
    expect(found.ok && found.reading.groups.industry?.rank).toBeUndefined();
    expect(found.ok && found.reading.groups.network?.rank).toBeUndefined();
  });

  test.each(["0", "101", "7.5", "many"])("a rank of %s is left out", (text) => {
    const page = fixture("figure-1.en");
    const number = page.querySelector(".ssi-rank .t-40");
    if (number) number.textContent = text;
    const found = look(page);
    expect(found.ok && found.reading.groups.industry?.rank).toBeUndefined();
    expect(found.ok && found.reading.groups.network?.rank).toBe(81);
  });
});

test.each(FIXTURES)("%s makes no reader throw, at any time", (name) => {
  const page = fixture(name);
  for (const visibleMs of [0, LATE]) expect(look(page, visibleMs).ok).toBeTypeOf("boolean");
});
