import { describe, expect, test } from "vitest";
import { list } from "../../../../src/pages/ssi/readers/read-list";
import { pageOf } from "../lent-page";

const item = (value: string, label = "") =>
  `<li><strong>${value}</strong> | <i class="user-ssi-score__sub-score-label-text">${label}</i></li>`;
const own = (...items: string[]) => `<section class="user-ssi-score">${items.join("")}</section>`;
const read = (html: string) => list.read(pageOf(html));

const FOUR = ["13.118", "3,68", "0.3", "2.608 |"].map((value) => item(value));

describe("the list", () => {
  test("gives the four values in LinkedIn's order, with either decimal sign", () => {
    expect(read(own(...FOUR))).toEqual({
      pillars: { brand: 13.118, people: 3.68, insights: 0.3, relationships: 2.608 },
      displayedTotal: undefined,
      groups: {},
    });
  });

  test("goes by the labels where they are known", () => {
    const items = [
      item("1", "Build relationships"),
      item("2", "Engage with insights"),
      item("3", "Find the right people"),
      item("4", "Establish your professional brand"),
    ];
    expect(read(own(...items))?.pillars).toEqual({
      brand: 4,
      people: 3,
      insights: 2,
      relationships: 1,
    });
  });

  test("needs no labels, and no tidy ends", () => {
    const bare = ["13.118", " 3,68 ", "0.3|", "2.608 |\n "].map(
      (value) => `<li><strong>${value}</strong>`,
    );
    expect(read(own(...bare))?.pillars).toEqual({
      brand: 13.118,
      people: 3.68,
      insights: 0.3,
      relationships: 2.608,
    });
  });

  test("items without a value in bold do not count", () => {
    expect(read(own("<li>Four components</li>", ...FOUR))?.pillars.brand).toBe(13.118);
  });

  test.each(["13.118 | more", "1|3", "13.118 of 25", "13.118pts", "-3", ""])(
    "a value that is no number is left out: %j",
    (value) => {
      const [, ...others] = FOUR;
      expect(read(own(item(value), ...others))?.pillars).toEqual({
        people: 3.68,
        insights: 0.3,
        relationships: 2.608,
      });
    },
  );

  test.each<[why: string, html: string]>([
    ["of three", own(...FOUR.slice(1))],
    ["of five", own(...FOUR, item("1"))],
    ["outside the member's block", `<ul>${FOUR.join("")}</ul>`],
    ["in a group's block", own(`<div class="group-ssi-score">${FOUR.join("")}</div>`)],
    [
      "whose labels contradict the order",
      own(item("1", "Find the right people"), ...FOUR.slice(1)),
    ],
  ])("%s is none", (_, html) => {
    expect(read(html)).toBeUndefined();
  });
});
