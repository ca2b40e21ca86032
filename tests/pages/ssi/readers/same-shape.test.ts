import { describe, expect, test } from "vitest";
import { hasSameShape, pillarSets } from "../../../../src/pages/ssi/readers/same-shape";
import { pageOf } from "../lent-page";

const FOUR = [13.118, 3.68, 0.3, 2.608];
type Wrap = (value: number | string) => string;

const card: Wrap = (value) => `<article>${value}</article>`;
const cards = (values: (number | string)[], wrap = card) =>
  `<div>${values.map(wrap).join("")}</div>`;

/** The sets of a page whose numbers stand in leaves. */
function foursIn(html: string) {
  const page = pageOf(html);
  return pillarSets(page, page.querySelectorAll("body *:not(:has(*))"));
}
const valuesIn = (html: string) => foursIn(html).map(({ values }) => values);

describe("two neighbours", () => {
  const alike = (html: string) => {
    const [one, other] = pageOf(`<main>${html}</main>`).querySelectorAll("main > *");
    return one && other && hasSameShape(one, other);
  };

  test.each([
    ["<p>1</p><p>two</p>", true],
    ["<p><b>1</b><i></i></p><p class=x><b>2</b><i>3</i></p>", true],
    ["<p><b><u>1</u></b></p><p><b>2</b></p>", true],
    ["<p>1</p><div>1</div>", false],
    ["<p><b>1</b></p><p>1</p>", false],
    ["<p><b>1</b><i></i></p><p><i></i><b>1</b></p>", false],
  ])("in %s are built alike, or not", (html, isAlike) => {
    expect(alike(html)).toBe(isAlike);
  });
});

describe("a set of four", () => {
  test("is told with its parent, its items and their values, in the page's order", () => {
    const html = `<main>${cards(FOUR)}${cards([1, 2, 3, 25], (value) => `<p>${value}</p>`)}</main>`;
    const [first, second, ...more] = foursIn(html);
    expect(first).toMatchObject({ values: FOUR });
    expect(first?.items.map(({ textContent }) => Number(textContent))).toEqual(FOUR);
    expect(first?.items.every((item) => item.parentElement === first.parent)).toBe(true);
    expect(second).toMatchObject({ values: [1, 2, 3, 25] });
    expect(more).toEqual([]);
  });

  test("may stand beside neighbours built in another way, and beside another set", () => {
    const mixed = `<div><h2>7</h2>${FOUR.map(card).join("")}<h2>8</h2></div>`;
    expect(valuesIn(mixed)).toEqual([FOUR]);
    const two = `<div>${FOUR.map(card).join("")}<p>1</p><p>2</p><p>3</p><p>4</p></div>`;
    expect(valuesIn(two)).toEqual([FOUR, [1, 2, 3, 4]]);
  });

  test("may hold its numbers eight levels down, and not deeper", () => {
    const deep = (levels: number): Wrap => {
      return (value) => `${"<div>".repeat(levels)}<b>${value}</b>${"</div>".repeat(levels)}`;
    };
    const isFound = (levels: number) =>
      foursIn(`<main>${FOUR.map(deep(levels)).join("")}</main>`).length > 0;
    expect(isFound(7)).toBe(true);
    expect(isFound(8)).toBe(false);
  });

  test("may say three hundred characters in each part, and not more", () => {
    const long = (length: number): Wrap => {
      return (value) => card(`${value} `.padEnd(length, "x"));
    };
    expect(valuesIn(cards(FOUR, long(300)))).toEqual([FOUR]);
    expect(valuesIn(cards(FOUR, long(301)))).toEqual([]);
  });

  test.each<[why: string, values: (number | string)[]]>([
    ["three", [1, 2, 3]],
    ["five", [1, 2, 3, 4, 5]],
    ["five of which one is not understood", [1, 2, 3, 4, "5 or 6"]],
    ["five of which one has no number", [1, 2, 3, 4, "none"]],
    ["four of which one has no number", [1, 2, 3, "none"]],
    ["four of which one has two", [1, 2, 3, "4 or 5"]],
    ["four of which one is over 25", [1, 2, 3, 25.5]],
    ["four of which one is glued to letters", [1, 2, 3, "4pts"]],
    ["four of which one is a percentage", [1, 2, 3, "4 %"]],
  ])("is not made of %s", (_, values) => {
    expect(valuesIn(cards(values))).toEqual([]);
  });
});

describe("gauges", () => {
  test.each<[what: string, wrap: Wrap]>([
    ["bars", (value) => `<progress max="25" value="${value}"></progress>`],
    ["meters", (value) => `<meter max="25" value="${value}"></meter>`],
    ["ARIA", (value) => `<i aria-valuenow="${value}" aria-valuemax="25"></i>`],
    ["ARIA around words", (value) => `<p aria-valuenow="${value}" aria-valuemax="25">Trust</p>`],
    ["bars in parts", (value) => `<p><progress max="25" value="${value}"></progress></p>`],
    [
      "ARIA beside a bar on another scale",
      (value) =>
        `<p><i aria-valuenow="${value}" aria-valuemax="25"></i><progress max="100" value="9"></progress></p>`,
    ],
  ])("carry numbers as %s", (_, wrap) => {
    expect(valuesIn(cards(FOUR, wrap))).toEqual([FOUR]);
  });

  test.each<[what: string, wrap: Wrap]>([
    ["on another scale", (value) => `<progress max="100" value="${value}"></progress>`],
    ["on no scale", (value) => `<meter value="${value}"></meter>`],
    ["on ARIA's usual scale", (value) => `<i aria-valuenow="${value}"></i>`],
    ["without a value", () => `<progress max="25"></progress>`],
    [
      "whose own value is not ARIA's",
      (value) => `<progress aria-valuenow="${value}" max="25"></progress>`,
    ],
    ["with a value nobody understands", (value) => `<meter max="25" value="${value}pt"></meter>`],
    [
      "in twos that differ",
      () =>
        `<p><progress max="25" value="1"></progress><progress max="25" value="2"></progress></p>`,
    ],
    [
      "beside a text that has two numbers",
      (value) => `<p>3 of 9<progress max="25" value="${value}"></progress></p>`,
    ],
  ])("%s carry none", (_, wrap) => {
    expect(valuesIn(cards(FOUR, wrap))).toEqual([]);
  });

  test("count less than what is written beside them", () => {
    const both: Wrap = (value) => `<p>${value}<progress max="25" value="9"></progress></p>`;
    expect(valuesIn(cards(FOUR, both))).toEqual([FOUR]);
  });
});
