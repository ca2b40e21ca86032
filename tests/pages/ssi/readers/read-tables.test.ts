import { describe, expect, test } from "vitest";
import { readSsi } from "../../../../src/pages/ssi/read-ssi";
import { tables } from "../../../../src/pages/ssi/readers/read-tables";
import { SSI_ADDRESS } from "../fixture";
import { fixture, pageOf } from "../lent-page";

type Values = [brand: string, people: string, insights: string, relationships: string];

const OWN: Values = ["12.05", "4.76", "1", "15"];
const INDUSTRY: Values = ["11.27", "4.54", "1.56", "11.88"];
const NETWORK: Values = ["13.1", "8.2", "2.4", "12.3"];

const number = (text: string) => Number(text.replace(",", "."));
const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;

/** A table of four values and what is left to a hundred. */
function table(values: Values, { rest = "", labels = ["a", "b", "c", "d"] } = {}): string {
  const left = rest || String(100 - values.reduce((sum, value) => sum + number(value), 0));
  const rows = values.map((value, index) => row(labels[index] ?? "", value));
  return `<table>${row("Category", "Series")}${rows.join("")}${row("Rest", Number(left).toFixed(2))}</table>`;
}

const caption = (total: number) =>
  `<p class="user-ssi-score__donut-chart-caption"><b class="ssi-score__value">${total}</b></p>`;
const donut = (average: number) =>
  `<p class="group-ssi-score__donut-chart"><b class="ssi-score__value">${average}</b></p>`;

const read = (html: string) => tables.read(pageOf(html));
const own = { brand: 12.05, people: 4.76, insights: 1, relationships: 15 };
const THREE = table(INDUSTRY) + table(OWN) + table(NETWORK);

describe("the own table", () => {
  test("is the one that adds up to the shown total, wherever it stands", () => {
    expect(read(caption(33) + THREE)).toMatchObject({ pillars: own, displayedTotal: 33 });
  });

  test.each<[why: string, html: string]>([
    ["no total is shown", THREE],
    ["none adds up to the total", caption(50) + THREE],
    ["two add up to the total", caption(33) + table(OWN) + table(OWN) + table(NETWORK)],
    ["one of three is missing", caption(33) + table(OWN) + table(NETWORK)],
    ["there are four, and the own one may be another", caption(33) + THREE + table(NETWORK)],
    ["a third group has a donut", caption(33) + THREE + donut(1).repeat(3)],
  ])("is not known where %s", (_, html) => {
    expect(read(html)).toBeUndefined();
  });

  test("is that of the member's block, however many there are elsewhere", () => {
    const block = `<section class="user-ssi-score">${caption(33)}${table(OWN)}</section>`;
    expect(read(block)?.pillars).toEqual(own);
    expect(read(block + table(OWN))?.pillars).toEqual(own);
    expect(read(`<section class="user-ssi-score">${table(NETWORK)}</section>${caption(33)}`)).toBe(
      undefined,
    );
  });

  test("is not even known in the member's block where no total is shown", () => {
    expect(read(`<section class="user-ssi-score">${table(OWN)}</section>`)).toBeUndefined();
  });

  test("is never one of a group's block", () => {
    const group = `<div class="group-ssi-score">${table(OWN)}</div>`;
    expect(read(caption(33) + table(INDUSTRY) + group + table(NETWORK))).toBeUndefined();
    expect(read(`${caption(33)}<div class="user-ssi-score">${group}</div>`)).toBeUndefined();
  });
});

describe("a table", () => {
  test.each<[why: string, html: string]>([
    ["of three values", `<table>${row("a", "12")}${row("b", "88")}</table>`],
    ["with another column", `<table>${OWN.map((v) => row("a", "b", v)).join("")}</table>`],
    ["with a column behind", table(OWN).replaceAll("</tr>", "<td>b</td></tr>")],
    ["of one more value", table(OWN).replace("</table>", `${row("f", "0")}</table>`)],
    ["that is no whole donut", table(OWN, { rest: "66" })],
    ["with a value over 25", table(["26", "4.76", "1", "1.05"])],
    ["whose labels contradict the order", table(OWN, { labels: ["Build relationships"] })],
  ])("%s is not one of these", (_, html) => {
    expect(read(caption(33) + table(INDUSTRY) + table(NETWORK) + html)).toBeUndefined();
    // Nor is it the third that makes the others a whole.
    expect(read(caption(33) + table(OWN) + table(NETWORK) + html)).toBeUndefined();
  });

  test.each(["67.2", "67", "66.68", "67.70"])("may have its rest rounded to %s", (rest) => {
    const three = table(OWN, { rest }) + table(INDUSTRY) + table(NETWORK);
    expect(read(caption(33) + three)?.pillars).toEqual(own);
  });

  test("may have a decimal comma, and its rows in the order of known labels", () => {
    const labels = [
      "Build relationships",
      "Establish your professional brand",
      "Find the right people",
      "Engage with insights",
    ];
    const turned = table(["15", "12,05", "4,76", "1"], { labels });
    expect(read(caption(33) + table(INDUSTRY) + turned + table(NETWORK))?.pillars).toEqual(own);
  });
});

describe("the groups' pillars", () => {
  const groups = (html: string) => read(caption(33) + html)?.groups;
  const industry = { brand: 11.27, people: 4.54, insights: 1.56, relationships: 11.88 };
  const network = { brand: 13.1, people: 8.2, insights: 2.4, relationships: 12.3 };

  test("are those of the other two tables: industry, then network", () => {
    expect(groups(THREE)).toEqual({
      industry: { pillars: industry },
      network: { pillars: network },
    });
    expect(tables.read(fixture("figure-4.es"))?.groups).toMatchObject({
      industry: { rank: 37, average: 29, pillars: industry },
      network: { rank: 51, average: 36, pillars: network },
    });
  });

  test("are left out where they do not add up to the average shown", () => {
    expect(groups(THREE + donut(29) + donut(40))).toEqual({
      industry: { average: 29, pillars: industry },
      network: { average: 40 },
    });
  });

  test("are not known where one table is missing", () => {
    const block = `<section class="user-ssi-score">${table(OWN)}</section>`;
    expect(groups(block + table(INDUSTRY))).toEqual({});
  });
});

test.each(["bars", "list"])(
  "a total that fits a group's table only is believed no more than the member's %s",
  (other) => {
    const page = fixture("figure-4.es");
    const shown = page.querySelector(".user-ssi-score__donut-chart-caption .ssi-score__value");
    // The industry's average, in the place of the member's total.
    if (shown) shown.textContent = "29";
    if (other === "list") for (const bar of page.querySelectorAll("progress")) bar.remove();
    expect(readSsi(page, SSI_ADDRESS, 25_000)).toMatchObject({ ok: false, state: "inconsistent" });
  },
);
