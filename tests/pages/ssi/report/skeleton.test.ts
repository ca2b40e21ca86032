import { describe, expect, test } from "vitest";
import { isShownName } from "../../../../src/pages/ssi/report/shown-names";
import { skeleton } from "../../../../src/pages/ssi/report/skeleton";
import { isLong } from "../../../long";
import { pageOf } from "../lent-page";

/** The document of the tests takes seconds for thousands. */
const NEIGHBOURS = isLong ? 5_000 : 1_000;

/** The skeleton of what stands in the body. */
const of = (html: string) =>
  skeleton(pageOf(html))
    .slice(1)
    .map((line) => line.slice(2));

describe("the skeleton", () => {
  test("shows what carries numbers and names of the score, inside what holds it", () => {
    const html =
      '<main><h1>Hello</h1><div class="x ssi-rank"><b>Top 75%</b> <i>9</i> of</div></main>';
    expect(of(html)).toEqual(["main", "  div.ssi-rank …", "    b …#", "    i #"]);
  });

  test("tells a number alone from words, and from both", () => {
    expect(of("<b>13,118</b><i>9 of 25</i><u>1٣</u><s>-3</s><em>١٣</em>")).toEqual([
      "b #",
      "i …#",
      "u …#",
      "s …#",
      "em #",
    ]);
  });

  test("leaves out words, and what is drawn, run or styled", () => {
    expect(
      of("<p>words</p><svg><text>7</text></svg><script>7</script><style>/* 7 */</style>"),
    ).toEqual([]);
    expect(of("<template>7</template><noscript>7</noscript><iframe>7</iframe>")).toEqual([]);
  });

  test("shows a bar even without numbers, and its scale", () => {
    expect(
      of("<progress></progress><progress max=25></progress><progress max=9></progress>"),
    ).toEqual(["progress", "progress max=25", "progress"]);
  });

  test("counts neighbours that are built alike", () => {
    const card = '<li class="ssi-rank"><b>7</b></li>';
    expect(of(`<ul>${card.repeat(3)}<li>words</li>${card}<li><i>7</i></li></ul>`)).toEqual([
      "ul",
      "  li.ssi-rank ×4",
      "    b #",
      "  li",
      "    i #",
    ]);
  });

  test("names tags that are not HTML's in general", () => {
    expect(of("<jane-doe>7</jane-doe><jane>8</jane><h2>7</h2>")).toEqual(["other # ×2", "h2 #"]);
  });

  test("ends where it is too deep or too long to be read", () => {
    const deep = `${"<div>".repeat(38)}<b>7</b>${"</div>".repeat(38)}`;
    expect(of(deep)).toHaveLength(39);
    expect(of(`<div><div>${deep}</div></div><i>8</i>`)).toEqual(["i #"]);
    const long = skeleton(
      pageOf(Array.from({ length: 400 }, (_, n) => `<b>${n}</b><i>${n}</i>`).join("")),
    );
    expect(long).toHaveLength(251);
    expect(long.at(-1)).toBe("(cut)");
  });

  test("of a huge page is made all the same", { timeout: 120_000 }, () => {
    const page = pageOf("");
    let inmost: HTMLElement = page.body;
    for (let level = 0; level < 2_000; level += 1) {
      inmost.append(page.createElement("div"));
      inmost = inmost.firstElementChild as HTMLElement;
    }
    inmost.textContent = "7";
    expect(skeleton(page)).toEqual([]);
    expect(skeleton(pageOf("<p>7</p>".repeat(NEIGHBOURS)))).toEqual([
      "body",
      `  p # ×${NEIGHBOURS}`,
    ]);
  });
});

describe("a name may be shown", () => {
  test.each([
    "ssi-rank",
    "ssi-rank__category-score",
    "user-ssi-score",
    "establish-brand__sub-score-bar",
    "group-ssi-score__donut-chart",
    "ssi-ranks--new",
    "ssi",
    "t-40",
    "highcharts-data-table-12",
  ])("%s", (name) => {
    expect(isShownName(name)).toBe(true);
  });

  test.each([
    "",
    "jane-doe",
    "ssi-Jane",
    "ssi-4711",
    "ssi jane",
    "ssi.jane",
    "-ssi",
    "ssi-",
    "ssi---x",
    "classic",
    "passion",
    "ssiss",
    "scoreboard",
    "highcharts-data-table-1234",
    "highcharts-data-table-x",
    `ssi-${"x".repeat(57)}`,
  ])("not %j", (name) => {
    expect(isShownName(name)).toBe(false);
  });
});
