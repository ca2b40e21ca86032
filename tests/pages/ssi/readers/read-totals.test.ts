import { describe, expect, test } from "vitest";
import { readAverages, readGroups, readTotal } from "../../../../src/pages/ssi/readers/read-totals";
import { fixture, pageOf } from "../lent-page";

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
    [caption("٢٠"), 20],
    [caption("<font><font>20</font></font>"), 20],
    [caption("2<font><font>2</font></font>"), 2],
    [caption("20", "٢١"), Number.NaN],
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

describe("a rank is the one number of its card", () => {
  const T40 = (text: string) => `<span class="mh1 t-black t-40">${text}</span>`;

  test.each<[place: string, rank: number | undefined]>([
    [`Top ${T40("37")}%`, 37],
    [T40("37%"), 37],
    [T40("37 %"), 37],
    [`<span>Top</span><span>37%</span>`, 37],
    [`<span>37%</span><span>Top</span>`, 37],
    [`${T40("Top")}${T40("37%")}`, 37],
    ["Top 37%", 37],
    ["37\u00a0%", 37],
    ["37\u202f%", 37],
    ["37", 37],
    ["%37", 37],
    ["٪٣٧", 37],
    ["أفضل ٣٧\u200f٪", 37],
    ["۳۷٪", 37],
    ["शीर्ष ३७%", 37],
    ["上位３７％", 37],
    ["100%", 100],
    [`<font><font>Top </font></font>${T40("<font><font>37</font></font>")}%`, 37],
    [`Top ${T40("37")}% <font>Oberste ${T40("37")} %</font>`, 37],
    // Twice in one place: it is 5, and not 55.
    [T40("5<font>5</font>"), 5],
    ["Top 37% 12%", undefined],
    [`Top ${T40("37")}% of 40`, undefined],
    [`${T40("3")}${T40("7")}%`, undefined],
    [`Top ${T40("0.5")}%`, undefined],
    [`Top ${T40("0")}%`, undefined],
    [`Top ${T40("120")}%`, undefined],
    [`Top ${T40("-3")}%`, undefined],
    [`Top ${T40("1,234")}%`, undefined],
    [`Top ${T40("3٧")}%`, undefined],
    [`Top ${T40("")}%`, undefined],
    ["Top", undefined],
  ])("%s", (place, rank) => {
    const html = `<div class="ssi-rank"><dt class="ssi-rank__category-name">Wort</dt><dd>${place}</dd></div>`;
    expect(ranksOf(html + card("11"))).toEqual([rank, 11, undefined]);
  });

  test("what is no rank costs nothing else", () => {
    const html = card("0.5") + card("120") + donut("31") + donut("33") + caption("20");
    expect(readGroups(pageOf(html))).toEqual({
      industry: { average: 31 },
      network: { average: 33 },
    });
    expect(readTotal(pageOf(html))).toBe(20);
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
