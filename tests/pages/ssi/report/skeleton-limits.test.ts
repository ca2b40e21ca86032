import { describe, expect, test } from "vitest";
import { skeleton } from "../../../../src/pages/ssi/report/skeleton";
import { pageOf } from "../lent-page";

const of = (html: string) =>
  skeleton(pageOf(`<body>${html}`))
    .slice(1)
    .map((line) => line.slice(2));

describe("the skeleton's limits", () => {
  const lines = (count: number) =>
    "<b>7</b><i>7</i>".repeat(count / 2) + (count % 2 === 1 ? "<b>7</b>" : "");

  test("are two hundred and fifty lines, the body's among them", () => {
    expect(skeleton(pageOf(lines(249)))).toHaveLength(250);
    expect(skeleton(pageOf(lines(249))).at(-1)).toBe("  b #");
    expect(skeleton(pageOf(lines(250)))).toHaveLength(251);
    expect(skeleton(pageOf(lines(250))).slice(-2)).toEqual(["  b #", "(cut)"]);
  });

  test("are forty levels below the body", () => {
    const deep = (levels: number) =>
      `${"<div>".repeat(levels - 1)}<b>7</b>${"</div>".repeat(levels - 1)}`;
    expect(of(deep(40))).toHaveLength(40);
    expect(of(deep(41))).toEqual([]);
  });
});

describe("the skeleton of a part", () => {
  test.each<[html: string, line: string]>([
    ['<p id="ssi-score">words</p>', "p#ssi-score …"],
    ['<p id="ssi-score" class="jane ssi-rank t-40"></p>', "p#ssi-score.ssi-rank.t-40"],
    ['<meter max="25">7</meter>', "meter #"],
    ["<b>7<!-- words --></b>", "b #"],
    ["<b><!-- 7 -->7</b>", "b #"],
    ["<b>123<!-- -->456</b>", "b #"],
    ["<b>1234</b>", "b …#"],
    ["<b>\n  7\n</b>", "b #"],
    ["<b>½</b>", "b …#"],
  ])("%s is %j", (html, line) => {
    expect(of(html)).toEqual([line]);
  });

  test("that nobody sees is none", () => {
    expect(of("<p>words</p><noscript>7</noscript><template>7</template>")).toEqual([]);
  });

  test("that holds neither number nor name is none", () => {
    expect(of('<p>words</p><i></i><b class="jane"></b>')).toEqual([]);
  });
});

test("a page without a body has none", () => {
  const page = pageOf("");
  page.body.remove();
  expect(skeleton(page)).toEqual([]);
});
