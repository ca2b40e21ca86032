import { PILLAR_MAX, PILLARS, type Pillar, type Pillars } from "../../domain/pillars";
import { agreed } from "./agreed";
import type { Reader } from "./candidate";
import { numbersIn, textOf, valueIn } from "./numbers-in";
import { readGroups, readTotal } from "./read-totals";
import { GROUP_BLOCK } from "./selectors";
import { pillarsNamed } from "./wording";

/** How far above a label its number may stand. */
const LEVELS = 4;

/** A line is short; what is longer is no line. */
const LINE = 200;

/** What the shown total is a part of: "20 out of 100". */
const TOTAL_SCALE = 100;

/** What says nothing of the member: groups, tables (there is one for every group), code. */
const PASSED_OVER = `${GROUP_BLOCK}, table, script, style`;

/**
 * The attested wording, line by line: the last reader, for a page that has lost its ids and
 * classes. Without a total to check the four against it finds nothing.
 */
export const labels: Reader = {
  source: "labels",
  isLastResort: true,
  read(page) {
    const values = new Map<Pillar, (number | "unclear")[]>();
    const totals = [];
    for (const { text, element } of textsOf(page)) {
      const pillar = pillarOf(text);
      const value = pillar && valueBeside(element, pillar);
      if (pillar && value !== undefined) {
        values.set(pillar, [...(values.get(pillar) ?? []), value]);
      }
      if (text.includes(String(TOTAL_SCALE))) totals.push(...totalsIn(textOf(element)));
    }
    const total = readTotal(page) ?? agreed(totals);
    if (values.size === 0 || total === undefined) return undefined;
    const pillars: Partial<Pillars> = {};
    for (const pillar of PILLARS) {
      const value = agreed(values.get(pillar) ?? []);
      if (typeof value === "number") pillars[pillar] = value;
    }
    return { pillars, displayedTotal: total, groups: readGroups(page) };
  },
};

function* textsOf(page: Document) {
  if (!page.body) return;
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.nodeValue ?? "";
    const element = node.parentElement;
    const isLine = text.length <= LINE && text.trim() !== "";
    if (isLine && element && !element.closest(PASSED_OVER)) yield { text, element };
  }
}

function pillarOf(text: string): Pillar | undefined {
  const { named } = pillarsNamed(text);
  return named.length === 1 ? named[0] : undefined;
}

/**
 * The one number in the smallest part of the page that holds the label and any number; undefined
 * when the label stands there without one.
 */
function valueBeside(label: Element, pillar: Pillar): number | "unclear" | undefined {
  let line: Element | null = label;
  for (let level = 0; line && level < LEVELS; level += 1, line = line.parentElement) {
    const text = textOf(line);
    if (text.length > LINE) return undefined;
    const { named, rest } = pillarsNamed(text);
    if (named.some((other) => other !== pillar)) return undefined;
    const values = valueIn(rest, PILLAR_MAX);
    const [value] = values ?? [];
    if (values?.length === 1 && value !== undefined) return value;
    if (values?.length !== 0) return "unclear";
  }
  return undefined;
}

/** "20 out of 100", in any language: a whole number beside the hundred, and nothing else. */
function totalsIn(line: string): number[] {
  const numbers = line.length <= LINE ? numbersIn(line) : undefined;
  if (numbers?.length !== 2 || !numbers.includes(TOTAL_SCALE)) return [];
  return numbers.filter((value) => value < TOTAL_SCALE && Number.isInteger(value));
}
