import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  displayedTotal,
  groups,
  pillars,
  reading,
  source,
} from "../../../src/domain/reading/reading";
import { FIGURES } from "../../../tools/stand-in/pages/figures.js";

const SCORES = { brand: 20.998, people: 6.4, insights: 10.25, relationships: 15 };

test("a reading is disputed, or says nothing of it", () => {
  const said = (disputed: unknown) =>
    reading.safeParse({ pillars: SCORES, groups: {}, disputed }).success;
  expect([true, false, undefined, "yes"].map(said)).toEqual([true, false, false, false]);
});

describe("the four scores", () => {
  test("are kept as they are with up to three decimals, the ends of the scale included", () => {
    const ends = { brand: 0, people: 25, insights: 13.118, relationships: 0.3 };
    expect(pillars.parse(ends)).toEqual(ends);
  });

  test.each([
    ["four decimals", { ...SCORES, brand: 13.1181 }],
    ["float noise", { ...SCORES, insights: 0.29999998 }],
    ["more than 25", { ...SCORES, people: 25.001 }],
    ["less than zero", { ...SCORES, people: -0.001 }],
    ["a text", { ...SCORES, people: "6.4" }],
    ["no number", { ...SCORES, people: Number.NaN }],
    ["an endless number", { ...SCORES, people: Number.POSITIVE_INFINITY }],
    ["nothing for a pillar", { ...SCORES, people: null }],
    ["three pillars", { brand: 1, people: 2, insights: 3 }],
    ["a fifth pillar", { ...SCORES, luck: 1 }],
  ])("with %s are refused", (_what, value) => {
    expect(pillars.safeParse(value).success).toBe(false);
  });

  test("of any thousandths within the scale are accepted", () => {
    const score = fc.integer({ min: 0, max: 25_000 }).map((value) => value / 1000);
    const any = fc.record({ brand: score, people: score, insights: score, relationships: score });
    fc.assert(
      fc.property(any, (value) => {
        expect(pillars.parse(value)).toEqual(value);
      }),
    );
  });
});

describe("the shown total", () => {
  test.each([0, 53, 100])("%d is one", (value) => {
    expect(displayedTotal.safeParse(value).success).toBe(true);
  });

  test.each([-1, 101, 52.6, "53", null])("%j is none", (value) => {
    expect(displayedTotal.safeParse(value).success).toBe(false);
  });
});

describe("a group", () => {
  test.each([
    ["nothing known", {}],
    ["a rank", { rank: 1 }],
    ["a mean of many decimals", { average: 34.414999 }],
    ["a size", { size: 8214 }],
    ["everything", { rank: 100, average: 100, size: 1, name: "Software", pillars: SCORES }],
  ])("with %s is accepted", (_what, value) => {
    expect(groups.parse({ industry: value })).toEqual({ industry: value });
  });

  test.each([
    ["rank 0", { rank: 0 }],
    ["rank 101", { rank: 101 }],
    ["half a rank", { rank: 9.5 }],
    ["an unknown that is not left out", { rank: undefined }],
    ["a mean above 100", { average: 100.1 }],
    ["a mean below zero", { average: -1 }],
    ["no members", { size: 0 }],
    ["half a member", { size: 1.5 }],
    ["an empty name", { name: "" }],
    ["a name of 201 letters", { name: "n".repeat(201) }],
    ["three pillars", { pillars: { brand: 1, people: 2, insights: 3 } }],
    ["an extra key", { rank: 1, members: [] }],
  ])("with %s is refused", (_what, value) => {
    expect(groups.safeParse({ industry: value }).success).toBe(false);
  });

  test("stands under one of three names", () => {
    expect(groups.safeParse({ industry: {}, network: {}, team: {} }).success).toBe(true);
    expect(groups.safeParse({ friends: {} }).success).toBe(false);
  });
});

describe("a reading", () => {
  const WHOLE = { pillars: SCORES, displayedTotal: 53, groups: {}, seat: false, language: "pt-BR" };

  test("is accepted whole, and with its scores alone", () => {
    expect(reading.parse(WHOLE)).toEqual(WHOLE);
    expect(reading.parse({ pillars: SCORES, groups: {} })).toEqual({ pillars: SCORES, groups: {} });
  });

  test.each(FIGURES.slice(1).map((figure) => [figure.language, figure] as const))(
    "with the real figures of the page in %s is accepted",
    (language, figure) => {
      const { industry, network } = figure.ranks;
      const read = {
        pillars: figure.pillars,
        displayedTotal: figure.displayedTotal,
        groups: { industry: { rank: industry }, network: { rank: network } },
        language,
      };
      expect(reading.parse(read)).toEqual(read);
    },
  );

  test.each([
    ["an extra key", { ...WHOLE, memberName: "Ada" }],
    ["a seat that is a text", { ...WHOLE, seat: "yes" }],
    ["an unknown total that is not left out", { ...WHOLE, displayedTotal: undefined }],
    ["no groups", { pillars: SCORES }],
    ["a language that is a sentence", { ...WHOLE, language: "en, please" }],
    ["a language of one letter", { ...WHOLE, language: "e" }],
    ["an empty language", { ...WHOLE, language: "" }],
  ])("with %s is refused", (_what, value) => {
    expect(reading.safeParse(value).success).toBe(false);
  });

  test.each(["en", "pt-BR", "zh-Hant-TW", "fil"])("may be in %s", (language) => {
    expect(reading.safeParse({ ...WHOLE, language }).success).toBe(true);
  });
});

test("a source is one of the eight the design names", () => {
  const named = ["bars", "json", "tables", "list", "labels", "confirmed", "typed", "imported"];
  for (const name of named) expect(source.safeParse(name).success, name).toBe(true);
  for (const other of ["guessed", "Bars", "", null]) {
    expect(source.safeParse(other).success, String(other)).toBe(false);
  }
});

test("a name of the network is refused", () => {
  expect(groups.safeParse({ network: { name: "Friends" } }).success).toBe(false);
});
