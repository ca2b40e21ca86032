import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { FIGURES } from "../../tools/stand-in/pages/figures.js";
import { ssiPage } from "../../tools/stand-in/pages/ssi-page.js";

const folder = resolve(import.meta.dirname, "../fixtures/ssi");
const read = (name: string) => readFileSync(resolve(folder, name), "utf8");
const names = readdirSync(folder);
const figures = names.filter((name) => name.startsWith("figure-"));

/** What others invented and nobody saw (design page `ssi-page.md` §1), as it looks in markup. */
const INVENTED =
  /ssi-score-table__|ssi-component-card|ssi-ranking-statement|data-test-id="ssi-current-score"|data-test-ssi-|social-selling-index-score|ssi-index__|ssi-score__(overall|component)|ssi-pillar-/;

/** What is wrong with a fixture of any kind. */
function faults(html: string): string[] {
  const found = [];
  const comment = /^<!--([\s\S]*?)-->/.exec(html)?.[1] ?? "";
  const [provenance, subject, ...evidence] = comment.trim().split("\n");
  if (!/^reconstructed from .+, never captured$/.test(provenance ?? "")) {
    found.push("does not begin with where it comes from");
  }
  if (!/ · ([a-z]{2,3}(-[A-Z]{2})?)$/.test(subject ?? "")) found.push("names no language");
  if (!/E-\d|§6|made up|none of the elements/i.test(evidence.join("\n"))) {
    found.push("tells no evidence");
  }
  const invented = INVENTED.exec(html);
  if (invented) found.push(`uses ${invented[0]}, which nobody saw on the page`);
  return found;
}

/** What is wrong with a fixture that shows a whole, painted figure. */
function paintedFaults(html: string): string[] {
  const { document } = new JSDOM(html).window;
  const bars = [...document.querySelectorAll("progress[id$='__sub-score-bar'][max='25']")];
  const sum = bars.reduce((total, bar) => total + Number(bar.getAttribute("value")), 0);
  const totals = [...document.querySelectorAll(".ssi-score__value")].map((element) =>
    Number(element.textContent?.replace(",", ".")),
  );
  const found = [];
  if (bars.length !== 4) found.push(`has ${bars.length} bars`);
  if (Math.round(sum) !== totals[0]) found.push(`shows ${totals[0]}, its bars add up to ${sum}`);
  if (totals.length !== 7)
    found.push(`has ${totals.length} score values, two of groups among them`);
  if (document.querySelectorAll(".group-ssi-score__donut-chart .ssi-score__value").length !== 2) {
    found.push("lacks the groups' donuts");
  }
  return found;
}

test.each(names)("%s says where it comes from and invents nothing", (name) => {
  expect(faults(read(name))).toEqual([]);
});

test.each(figures)("%s holds four bars that add up to its total", (name) => {
  expect(paintedFaults(read(name))).toEqual([]);
});

test("there is a figure in each of nine languages, one of them invented", () => {
  const languages = figures.map((name) => name.split(".")[1]);
  expect(languages.toSorted()).toEqual("de en es fr it ja nl pt-BR qaa".split(" "));
});

test("a page made of a figure is the page its fixture holds", () => {
  expect(read("figure-1.en.html").endsWith(`-->\n${ssiPage(FIGURES[0])}`)).toBe(true);
});

test("planted: a fixture without a source, with an invented class or a wrong total is caught", () => {
  const sound = read("figure-1.en.html");
  expect(faults(sound.replace("never captured", "captured"))).toHaveLength(1);
  expect(faults(sound.replace("list-style-none", "ssi-pillar-list"))).toHaveLength(1);
  expect(paintedFaults(sound.replace('value="3.68"', 'value="9.68"'))).toHaveLength(1);
  expect(paintedFaults(sound.replace('id="find-people__sub', 'id="find__other'))).not.toEqual([]);
});
