import { describe, expect, test } from "vitest";
import { readAverages, readGroups, readTotal } from "../../../src/pages/ssi/read-totals";
import { fixture, pageOf } from "./fixture";

const caption = (...values: string[]) =>
  values
    .map(
      (value) =>
        `<div class="user-ssi-score__donut-chart-caption"><b class="ssi-score__value">${value}</b></div>`,
    )
    .join("");
const donut = (value: string) =>
  `<div class="group-ssi-score__donut-chart"><b class="ssi-score__value">${value}</b></div>`;
const card = (rank: string, label = "") =>
  `<div class="ssi-rank"><i class="ssi-rank__category-name">${label}</i><b class="t-40">${rank}</b></div>`;

const ranksOf = (html: string) => {
  const { industry, network, team } = readGroups(pageOf(html));
  return [industry?.rank, network?.rank, team?.rank];
};

describe("the own total", () => {
  test.each<[html: string, total: number | undefined]>([
    [caption("20"), 20],
    [caption("100"), 100],
    [caption(" 0 "), 0],
    [caption("20", "20"), 20],
    [caption("20", "21"), Number.NaN],
    [caption("20", "x"), Number.NaN],
    [caption("20.5"), Number.NaN],
    [caption("101"), Number.NaN],
    [caption("twenty"), Number.NaN],
    [donut("31"), undefined],
    [`<div class="group-ssi-score">${caption("31")}</div>${caption("20")}`, 20],
    ["", undefined],
  ])("of %s is %s", (html, total) => {
    expect(readTotal(pageOf(html))).toBe(total);
  });
});

describe("the groups' averages", () => {
  test("are those of the donuts, in the page's order", () => {
    expect(readAverages(fixture("figure-1.en"))).toEqual([31, 33]);
    expect(readAverages(pageOf(donut("34,52") + donut("x") + donut("101")))).toEqual([
      34.52,
      undefined,
      undefined,
    ]);
  });

  test.each<[count: number, averages: (number | undefined)[]]>([
    [0, [undefined, undefined]],
    [1, [undefined, undefined]],
    [2, [30, 31]],
    [3, [30, 31]],
    [4, [undefined, undefined]],
  ])("of %i donuts, the first two count where places have a meaning", (count, averages) => {
    const html = Array.from({ length: count }, (_, index) => donut(String(30 + index))).join("");
    const { industry, network, team } = readGroups(pageOf(html));
    expect([industry?.average, network?.average]).toEqual(averages);
    expect(team).toBeUndefined();
  });

  test("a donut that cannot be read costs its own group only", () => {
    const html = donut("x") + donut("36") + card("9") + card("11");
    expect(readGroups(pageOf(html))).toEqual({
      industry: { rank: 9 },
      network: { rank: 11, average: 36 },
    });
  });
});

describe("the ranks", () => {
  test.each<[cards: string, ranks: (number | undefined)[]]>([
    [card("9") + card("11"), [9, 11, undefined]],
    [card("9") + card("11") + card("1"), [9, 11, undefined]],
    [card("9"), [undefined, undefined, undefined]],
    [card("9") + card("11") + card("1") + card("4"), [undefined, undefined, undefined]],
    [card("0") + card("101"), [undefined, undefined, undefined]],
    [`<div class="ssi-rank"></div>${card("11")}`, [undefined, 11, undefined]],
    [card("7.5") + card("100"), [undefined, 100, undefined]],
    ["", [undefined, undefined, undefined]],
  ])("without known words go by their places: %s", (cards, ranks) => {
    expect(ranksOf(cards)).toEqual(ranks);
  });

  test("known words of cards say that the donuts are others than usual, too", () => {
    const html = card("11", "Network SSI rank") + card("1", "Team") + donut("46") + donut("55");
    expect(readGroups(pageOf(html))).toEqual({ network: { rank: 11 } });
  });

  test.each<[cards: string, ranks: (number | undefined)[]]>([
    [card("11", "Network SSI rank") + card("9", "Industry SSI rank"), [9, 11, undefined]],
    [card("11", "Network SSI rank"), [undefined, 11, undefined]],
    [card("11", "Network SSI rank") + card("1", "Team SSI rank"), [undefined, 11, undefined]],
    [
      card("9", "Industry SSI rank") + card("8", "Industry SSI rank"),
      [undefined, undefined, undefined],
    ],
  ])("with known words go by these: %s", (cards, ranks) => {
    expect(ranksOf(cards)).toEqual(ranks);
  });
});
