import { describe, expect, test } from "vitest";
import { type LookResult, readSsi } from "../../../src/pages/ssi/read-ssi";
import type { Reader } from "../../../src/pages/ssi/readers/reader";
import { READERS } from "../../../src/pages/ssi/readers/readers";
import { FIXTURES, SSI_ADDRESS } from "./fixture";
import { fixture } from "./lent-page";

const LATE_MS = 25_000;

type Looks = { all: LookResult; alone: Map<string, LookResult> };
const looks = new Map<string, Looks>();

/** A page's looks by each reader alone and by all together, taken at once: a page is slow to make. */
function looksAt(name: string): Looks {
  const known = looks.get(name);
  if (known) return known;
  const page = fixture(name);
  const by = (readers?: readonly Reader[]) => readSsi(page, SSI_ADDRESS, LATE_MS, readers);
  const alone = new Map(READERS.map((reader) => [reader.source, by([reader])]));
  const taken = { alone, all: by() };
  looks.set(name, taken);
  return taken;
}
const look = (name: string) => looksAt(name).all;
const lookAlone = (name: string, source: string) => looksAt(name).alone.get(source);

const four = (brand: number, people: number, insights: number, relationships: number) => ({
  brand,
  people,
  insights,
  relationships,
});
const FIGURE_1 = four(13.118, 3.68, 0.3, 2.608);
const FIGURE_2 = four(21, 6.4, 2.2, 25);
const FIGURE_3 = four(20.973, 6.38, 10.25, 15);
const FIGURE_4 = four(12.05, 4.76, 1, 15);
const FIGURE_5 = four(19.125, 13.018, 3.7, 25);

/** Every painted page, whose figure it shows, and which readers find their evidence on it. */
const PAINTED: [name: string, pillars: object, ...sources: string[]][] = [
  ["figure-1.en", FIGURE_1, "bars", "list", "labels"],
  ["figure-1.it", FIGURE_1, "bars", "list"],
  ["figure-1.qaa", FIGURE_1, "bars", "list"],
  ["figure-2.fr", FIGURE_2, "bars", "list", "labels"],
  ["figure-3.nl", FIGURE_3, "bars", "list"],
  ["figure-3.pt-BR", FIGURE_3, "bars", "list", "labels"],
  ["figure-4.es", FIGURE_4, "bars", "tables", "list", "labels"],
  ["figure-5.de", FIGURE_5, "bars", "list", "labels"],
  ["figure-5.ja", FIGURE_5, "bars", "list"],
  ["bars-and-json.en", FIGURE_1, "bars", "json", "list", "labels"],
  ["team-seat.en", FIGURE_2, "bars", "json", "list", "labels"],
  ["no-ranks.en", FIGURE_1, "bars", "list", "labels"],
  ["one-rank.en", FIGURE_1, "bars", "list", "labels"],
  ["property-only.en", FIGURE_1, "bars", "list", "labels"],
  ["re-rendered.en", FIGURE_1, "bars", "list", "labels"],
  ["replaced.en", FIGURE_4, "bars", "list", "labels"],
  ["json-only.en", FIGURE_2, "json"],
  ["json-shuffled.en", FIGURE_2, "json"],
  ["tables-only.es", FIGURE_4, "tables"],
  ["tables-average-first.es", FIGURE_4, "tables"],
  ["list-only.de", FIGURE_5, "list", "labels"],
  ["digits.ar", FIGURE_1, "bars", "list"],
  ["translated.ar", FIGURE_1, "bars", "list"],
  ["translated-twice.de", FIGURE_5, "bars", "list", "labels"],
  // The bar's own value is a program's and has no such digits; the list is read as people write.
  ["hostile-digits.ar", FIGURE_1, "list"],
  ["labels-only.de", FIGURE_5, "labels"],
  ["labels-only.en", FIGURE_1, "labels"],
  ["labels-only.es", FIGURE_4, "labels"],
  ["labels-only.fr", FIGURE_2, "labels"],
  ["labels-only.pt-BR", FIGURE_3, "labels"],
];

/** Every other page, and the state it is in once it had its time. */
const UNREADABLE: [name: string, state: string][] = [
  ["changed.en", "changed"],
  ["hostile-attribute.en", "incomplete"],
  ["hostile-glued.en", "incomplete"],
  ["hostile-nan.en", "incomplete"],
  ["hostile-thousands.en", "incomplete"],
  ["incomplete.en", "incomplete"],
  ["inconsistent.en", "inconsistent"],
  ["late.en", "not-painted"],
  ["not-painted.en", "not-painted"],
  ["unseen.en", "changed"],
  ["unseen.ja", "changed"],
  ["unseen-lines.en", "changed"],
  ["unseen-alike.en", "changed"],
  ["unseen-no-total.en", "changed"],
  ["unseen-two-sets.en", "changed"],
];

/** Zeros, which stand for a score only when they stay. */
const ZEROS = ["all-zero.en", "zero-then-real.en"];

describe("each reader alone reads every fixture that carries its evidence", () => {
  const cases = PAINTED.flatMap(([name, pillars, ...sources]) =>
    sources.map((source) => [source, name, pillars] as const),
  );
  test.each(cases)("%s reads %s", (source, name, pillars) => {
    expect(lookAlone(name, source)).toMatchObject({ ok: true, source, reading: { pillars } });
  });

  const others = PAINTED.flatMap(([name, , ...sources]) =>
    READERS.filter(({ source }) => !sources.includes(source)).map(
      ({ source }) => [source, name] as const,
    ),
  );
  test.each(others)("%s finds nothing on %s", (source, name) => {
    expect(lookAlone(name, source)?.ok).toBe(false);
  });
});

describe("all readers together", () => {
  test.each(PAINTED)("read %s by the first of those that can", (name, pillars, first) => {
    const found = look(name);
    expect(found).toMatchObject({ ok: true, source: first, reading: { pillars } });
    expect(found.ok && found.reading.disputed).toBeUndefined();
  });

  test.each(UNREADABLE)("say of %s that it is %s", (name, state) => {
    expect(look(name)).toMatchObject({ ok: false, state });
  });

  test("every fixture is one of these", () => {
    const told = [...PAINTED, ...UNREADABLE].map(([name]) => name).concat(ZEROS);
    expect(told.toSorted()).toEqual(FIXTURES.toSorted());
  });

  test.each([
    ["unseen.en", { pillars: FIGURE_1, displayedTotal: 20, groups: {}, language: "en" }],
    ["unseen.ja", { pillars: FIGURE_1, displayedTotal: 20, groups: {}, language: "ja" }],
    ["unseen-lines.en", { pillars: FIGURE_1, displayedTotal: 20, groups: {}, language: "en" }],
    ["unseen-alike.en", undefined],
    ["unseen-no-total.en", undefined],
    ["unseen-two-sets.en", undefined],
    ["changed.en", undefined],
    ["hostile-nan.en", undefined],
  ])("what they ask the member about %s", (name, proposal) => {
    const found = look(name);
    expect(found.ok ? "read" : found.proposal).toEqual(proposal);
  });
});

test("the tables give the groups' pillars, whoever won", () => {
  for (const name of ["figure-4.es", "tables-only.es", "tables-average-first.es"]) {
    expect(look(name)).toMatchObject({
      reading: {
        groups: {
          industry: { pillars: four(11.27, 4.54, 1.56, 11.88) },
          network: { pillars: four(13.1, 8.2, 2.4, 12.3) },
        },
      },
    });
  }
});

test.each([
  ["digits.ar", 20, [75, 81], [31, 33], "ar"],
  ["translated.ar", 20, [75, 81], [31, 33], undefined],
  ["translated-twice.de", 61, [2, 8], [31, 33], undefined],
  ["hostile-digits.ar", 20, [75, 81], [31, 33], "ar"],
])("total, ranks and averages of %s are read in any digits", (name, displayedTotal, ...rest) => {
  const found = look(name);
  const { industry, network } = (found.ok && found.reading.groups) || {};
  const [ranks, averages, language] = rest;
  expect([industry?.rank, network?.rank]).toEqual(ranks);
  expect([industry?.average, network?.average]).toEqual(averages);
  expect(found.ok && found.reading.displayedTotal).toBe(displayedTotal);
  expect(found.ok && found.reading.language).toBe(language);
});

test("a team and a seat are known from the page's data", () => {
  expect(look("team-seat.en")).toMatchObject({
    reading: { seat: true, groups: { team: { rank: 1, average: 54.6 } } },
  });
});
