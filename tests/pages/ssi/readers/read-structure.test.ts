import { describe, expect, test } from "vitest";
import { readStructure } from "../../../../src/pages/ssi/readers/read-structure";
import { pageOf } from "../lent-page";

type Four = [number, number, number, number];
const OWN: Four = [13.118, 3.68, 0.3, 2.608];
const INDUSTRY: Four = [11.8, 5.4, 2.1, 15.2];
const NETWORK: Four = [13.2, 4.4, 2.4, 16.3];
const PILLARS = { brand: 13.118, people: 3.68, insights: 0.3, relationships: 2.608 };

const large = (text: string | number, px = 48) => `<b style="font-size: ${px}px">${text}</b>`;
const cards = (values: (number | string)[], wrap = (value: number | string) => `<p>${value}</p>`) =>
  `<div>${values.map((value) => `<article>${wrap(value)}</article>`).join("")}</div>`;
const group = (total: number, values: Four) =>
  `<section>${large(total, 32)}${cards(values)}</section>`;

const read = (...html: string[]) => readStructure(pageOf(html.join("\n")));
const pillars = (...html: string[]) => read(...html)?.pillars;

describe("four like-built neighbours that add up to a large number", () => {
  test("are found without any word", () => {
    expect(read(large(20), cards(OWN))).toEqual({
      pillars: PILLARS,
      displayedTotal: 20,
      groups: {},
    });
  });

  test.each<[how: string, wrap: (value: number | string) => string]>([
    ["with their maximum", (value) => `<p>${value} of 25</p>`],
    ["with a name and a percentage", (value) => `<h3>Name</h3><p>${value}</p><small>+3 %</small>`],
    ["deep inside", (value) => `<div><div><div><div>${value}</div></div></div></div>`],
    ["glued to letters of another script", (value) => `<p>${value}点</p>`],
    ["as a gauge", (value) => `<progress max="25" value="${value}"></progress>`],
    ["as a meter", (value) => `<i>Name</i><meter max="25" value="${value}"></meter>`],
    ["as ARIA", (value) => `<i role="meter" aria-valuenow="${value}" aria-valuemax="25"></i>`],
  ])("%s", (_, wrap) => {
    expect(pillars(large(20), cards(OWN, wrap))).toEqual(PILLARS);
  });

  test("may be the neighbours of others built in another way", () => {
    const html = cards(OWN).replace("<div>", "<div><h2>4 parts</h2><article>7</article>");
    expect(pillars(large(20), html)).toEqual(PILLARS);
  });

  test("may have one that is worth all 25", () => {
    const full = cards([25, 15, 13, 8], (value) => `<p>${value} of 25</p>`);
    expect(pillars(large(61), full)?.brand).toBe(25);
  });

  test("go by known labels where there are any", () => {
    const names = ["Build relationships", "Engage with insights", "Find the right people"];
    const [a, b, c, d] = OWN;
    const html = `<div><p>${names[0]} ${a}</p><p>${names[1]} ${b}</p><p>${names[2]} ${c}</p><p>Establish your professional brand ${d}</p></div>`;
    expect(pillars(large(20), html)).toEqual({
      relationships: 13.118,
      insights: 3.68,
      people: 0.3,
      brand: 2.608,
    });
  });

  test.each([3.411, 3.412])("may differ from it by 0.51 at most: a last part of %s", (last) => {
    expect(pillars(large(20), cards([13.118, 3.68, 0.3, last]))?.relationships).toBe(last);
    expect(pillars(large(20), cards([13.118, 3.68, 0.3, 3.413]))).toBeUndefined();
  });

  test("count beside four that add up to nothing that is shown", () => {
    expect(pillars(`<main>${cards([1, 2, 3, 4])}</main>`, large(20), cards(OWN))).toEqual(PILLARS);
  });

  test("may be shown twice with the same numbers", () => {
    expect(pillars(large(20), cards(OWN), `<main>${cards(OWN)}</main>`)).toEqual(PILLARS);
  });

  test("count beside the groups' blocks, which repeat", () => {
    const groups = `<div>${group(35, INDUSTRY)}${group(36, NETWORK)}</div>`;
    expect(pillars(large(20), cards(OWN), groups)).toEqual(PILLARS);
    // A group whose average would fit as well is no total of the member's.
    const near: Four = [10, 5, 2, 3];
    expect(
      pillars(cards(OWN), `<div>${group(20, near)}${group(36, NETWORK)}</div>`),
    ).toBeUndefined();
  });
});

describe("nothing is found", () => {
  test.each<[why: string, ...html: string[]]>([
    ["without a large number", `<b>20</b>`, cards(OWN)],
    ["with one that is not large enough", large(20, 23.9), cards(OWN)],
    ["with a size that is not told", '<b style="font-size: 3em">20</b>', cards(OWN)],
    ["with a sum that does not round to it", large(21), cards(OWN)],
    ["with a large number that is not whole", large("19.7"), cards(OWN)],
    ["with a large number among others", large("20 of 30"), cards(OWN)],
    ["with two totals that fit", large(20), large(21), cards([13.118, 3.68, 0.3, 3.402])],
    ["for three", large(17), cards(OWN.slice(0, 3))],
    ["for five", large(20), cards([...OWN, 0])],
    [
      "for four of which one is built otherwise",
      large(20),
      cards(OWN).replace("<p>3.68</p>", "<b>3.68</b>"),
    ],
    ["for four of which one has two numbers", large(20), cards(OWN).replace("3.68", "3.68 or 4")],
    ["for four of which one has none", large(16), cards(OWN).replace("3.68", "none")],
    ["for four of which one is over 25", large(46), cards([26, 5, 5, 10])],
    ["for four of which one is negative", large(20), cards(OWN).replace("0.3", "-0.3")],
    [
      "for four of which one says much more",
      large(20),
      cards(OWN).replace("3.68", `3.68 ${"word ".repeat(60)}`),
    ],
    [
      "on another scale",
      large(20),
      cards(OWN, (v) => `<progress max="100" value="${v}"></progress>`),
    ],
    ["on ARIA's other scale", large(20), cards(OWN, (v) => `<i aria-valuenow="${v}"></i>`)],
    ["in a script", large(20), `<script type="text/plain">${cards(OWN)}</script>`],
    ["with two sets", large(20), cards(OWN), `<main>${large(36)}${cards(NETWORK)}</main>`],
    [
      "where the own block is built as the groups'",
      group(20, OWN),
      group(35, INDUSTRY),
      group(36, NETWORK),
    ],
    [
      "where only a group's four add up to the large number",
      large(35),
      `<div><main>${cards(INDUSTRY)}</main><main>${cards(NETWORK)}</main></div>`,
    ],
    [
      "where labels contradict the order",
      large(20),
      "<div><p>Find the right people 13.118</p><p>3.68</p><p>0.3</p><p>2.608</p></div>",
    ],
  ])("%s", (_, ...html) => {
    expect(read(...html)).toBeUndefined();
  });

  test("where one of the four is not shown", () => {
    const page = pageOf(large(20) + cards(OWN));
    const articles = [...page.querySelectorAll("article")];
    for (const item of articles) item.checkVisibility = () => true;
    expect(readStructure(page)).toBeDefined();
    for (const item of articles.slice(3)) item.checkVisibility = () => false;
    expect(readStructure(page)).toBeUndefined();
  });

  test("without a body", () => {
    const page = pageOf("");
    page.body.remove();
    expect(readStructure(page)).toBeUndefined();
  });
});
