import { expect, test } from "vitest";
import { SERIES } from "../../../../tools/stand-in/pages/figures.js";
import { readText } from "../../../build/files";
import { longRowsOf } from "../../../build/long-rows";

const [FIRST = SERIES[0]] = SERIES;
const text = longRowsOf(FIRST as (typeof SERIES)[number]);
const with2 = (from: string, to: string) => readText(text.replace(from, to));

test("a group's pillars are never the member's, and what is not there is not known", () => {
  const own = text
    .split("\r\n")
    .filter((row) => !/Benchmark|Pessoas na sua rede|de 100/.test(row))
    .join("\r\n");
  expect(readText(own).days).toMatchObject([
    {
      pillars: { brand: 20.973, people: 6.38, insights: 10.25, relationships: 15 },
      groups: { industry: { rank: 10 }, network: { rank: 12 } },
    },
  ]);
  expect(readText(own).days[0]).not.toHaveProperty("displayedTotal");
  expect(readText(own).days[0]?.groups.network).toEqual({ rank: 12 });
});

test("without one of the four there is no day", () => {
  const broken = text
    .split("\r\n")
    .filter((row) => !/componentes.*Localizar/.test(row))
    .join("\r\n");
  expect(readText(broken).refused).toMatchObject([{ reason: "missing" }]);
});

test("two numbers for one thing are none", () => {
  expect(with2("20,973;pontos;20.973", "20,973;pontos;20.9").refused).toMatchObject([
    { row: 3, reason: "said-twice", found: "20.9", wanted: "20,973" },
  ]);
});

test("a number that a spreadsheet spoiled refuses the day and says which", () => {
  expect(with2("20,973;pontos;20.973", "x;pontos;20973").refused).toMatchObject([
    { reason: "lost-decimal-sign", found: "20973" },
  ]);
});

test("accents that a program lost are no matter", () => {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "");
  expect(readText(plain).days).toEqual(readText(text).days);
});

test("of two looks on one day the later hour counts, wherever it stands", () => {
  const evening = longRowsOf(
    { ...FIRST, ranks: { industry: 9 } } as (typeof SERIES)[number],
    true,
    "19:30",
  );
  const imported = readText(evening + text.slice(text.indexOf("\r\n") + 2));
  expect(imported.days).toMatchObject([{ groups: { industry: { rank: 9 } } }]);
  expect(imported.folded).toBe(1);
});
