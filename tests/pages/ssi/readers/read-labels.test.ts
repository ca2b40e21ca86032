import { describe, expect, test } from "vitest";
import { labels, readLines } from "../../../../src/pages/ssi/readers/read-labels";
import { pageOf } from "../lent-page";

const TOTAL = "<p>20 out of 100</p>";
const CAPTION =
  '<p class="user-ssi-score__donut-chart-caption"><b class="ssi-score__value">21</b></p>';
const LINES = [
  "<p>13.118 | Establish your professional brand</p>",
  "<p>3,68 | Find the right people</p>",
  "<div><span>Engage with insights</span> <span>0.3</span></div>",
  "<div><b>2.608</b><div><i>Build relationships</i></div></div>",
];
const FOUR = { brand: 13.118, people: 3.68, insights: 0.3, relationships: 2.608 };

const read = (...html: string[]) => readLines(pageOf(html.join("\n")));
const pillars = (...html: string[]) => read(TOTAL, ...html)?.pillars;

describe("the labels' lines", () => {
  test("give the number before or behind each label, and the total", () => {
    expect(read(TOTAL, ...LINES)).toEqual({ pillars: FOUR, displayedTotal: 20, groups: {} });
  });

  test("may say the maximum as well", () => {
    expect(pillars("<li>Build relationships: 25 out of 25</li>")).toEqual({ relationships: 25 });
    expect(pillars("<li>Build relationships: 7.5 out of 25</li>")).toEqual({ relationships: 7.5 });
  });

  test("may stand there twice with the same number, or once without any", () => {
    const [, , , line = ""] = LINES;
    expect(pillars(line, line)).toEqual({ relationships: 2.608 });
    const heading = `<div><h2>Build relationships</h2><p>${"word ".repeat(50)}</p></div>`;
    expect(pillars(line, heading)).toEqual({ relationships: 2.608 });
  });

  test.each<[why: string, ...html: string[]]>([
    ["two numbers", "<p>3 of 9 | Build relationships</p>"],
    ["two different lines", "<p>3 | Build relationships</p><p>4 | Build relationships</p>"],
    [
      "one clear and one unclear line",
      "<p>3 | Build relationships</p><p>3x | Build relationships</p>",
    ],
    ["a number glued to a word", "<p>3pts Build relationships</p>"],
    ["a percentage alone", "<p>12% Build relationships</p>"],
    ["another label on the line", "<p>3 Build relationships, Find the right people</p>"],
    ["a long text", `<p>${"word ".repeat(40)} 3 Build relationships</p>`],
    ["a long text around", `<p>${"word ".repeat(50)} 3 <b>Build relationships</b></p>`],
    ["a number far above", `<div>3${"<div>".repeat(4)}Build relationships${"</div>".repeat(5)}`],
  ])("with %s give no value", (_, ...html) => {
    expect(pillars("<p>9 | Engage with insights</p>", ...html)?.relationships).toBeUndefined();
  });

  test("may be two hundred characters long, and not more", () => {
    const line = "3 | Build relationships ";
    expect(pillars(`<p>${line.padEnd(200, "x")}</p>`)).toEqual({ relationships: 3 });
    expect(pillars(`<p>${line.padEnd(201, "x")}</p>`)).toBeUndefined();
  });

  test("a number beside the next label is not taken for one's own", () => {
    const html = "<div><p>Build relationships</p><p>Find the right people</p><p>3</p></div>";
    expect(pillars(html)).toBeUndefined();
  });

  test.each(["group-ssi-score", "group-ssi-score__donut-chart"])(
    "in .%s are passed over",
    (block) => {
      expect(pillars(`<div class="${block}"><p>3 | Build relationships</p></div>`)).toBeUndefined();
    },
  );

  test.each([
    "<table><tr><td>3</td><td>Build relationships</td></tr></table>",
    '<script type="text/plain">3 Build relationships</script>',
    "<style>/* 3 Build relationships */</style>",
  ])("in %s are passed over", (html) => {
    expect(pillars(html)).toBeUndefined();
  });
});

describe("the total", () => {
  const total = (...html: string[]) => read(...html, ...LINES)?.displayedTotal;

  test.each<[html: string, total: number | undefined]>([
    ["<p>53 de 100</p>", 53],
    ["<p>53 <span>von 100</span></p>", undefined],
    ["<p><b>53</b> von 100</p>", 53],
    ["<p>100 von 100</p>", undefined],
    ["<p>53.5 of 100</p>", undefined],
    ["<p>Top 9 of 53 of 100</p>", undefined],
    ["<p>53 of 1000</p>", undefined],
    ["<p>20 of 100</p><p>21 of 100</p>", undefined],
    ["<p>20 of 100</p><p>20 of 100</p>", 20],
    ['<p class="group-ssi-score">31 of 100</p>', undefined],
    ['<p class="group-ssi-score">31 of 100</p><p>20 of 100</p>', 20],
  ])("of %s is %s", (html, expected) => {
    expect(total(html)).toBe(expected);
  });

  test("is not looked for in a longer text", () => {
    expect(total(`<p>${"53 of 100 ".padEnd(200, "x")}</p>`)).toBe(53);
    expect(total(`<p>${"53 of 100 ".padEnd(201, "x")}</p>`)).toBeUndefined();
  });

  test("without one nothing is found, since nothing could be checked", () => {
    expect(read(...LINES)).toBeUndefined();
  });

  test("that of the caption goes first", () => {
    expect(total(TOTAL, CAPTION)).toBe(21);
  });
});

test("a total without any label is nothing", () => {
  expect(read(TOTAL)).toBeUndefined();
});

test("the reader needs the own total where it is known to stand", () => {
  const page = pageOf(TOTAL + LINES.join(""));
  expect(labels.read(page)).toBeUndefined();
  page.body.innerHTML += CAPTION;
  expect(labels.read(page)).toEqual(readLines(page));
  expect(labels.read(page)?.displayedTotal).toBe(21);
});

test("a document without a body is nothing", () => {
  const page = pageOf("");
  page.body.remove();
  expect(readLines(page)).toBeUndefined();
});
