import { byPillar, PILLAR_MAX, PILLARS, type Pillar } from "../../../domain/scores/pillars";
import { agreed, only } from "../../text/agreed";
import { numbersIn, valueIn } from "../../text/numbers-in";
import { pageTexts, textOf } from "../../text/page-text";
import { GROUP_BLOCK } from "../selectors";
import { pillarsNamed, SHORTEST_LABEL } from "../wording";
import { readGroups, readTotal } from "./read-totals";
import type { Found, Reader } from "./reader";

/** How far above a label its number may stand. */
const LEVELS = 4;

/** A line is short; what is longer is no line. */
const LINE = 200;

/** No page names a pillar more often; what comes after is not looked at. */
const MOST_LINES = 20;

/** What the shown total is a part of: "20 out of 100". */
const TOTAL_SCALE = 100;

/** What says nothing of the member: groups, and tables, since there is one for every group. */
const PASSED_OVER = `${GROUP_BLOCK}, table`;

/**
 * The attested wording, line by line: the last reader. It needs the own total where it is known to
 * stand, since on a page without classes a group's lines look as the member's do.
 */
export const labels: Reader = {
  source: "labels",
  isLastResort: true,
  read: (page) => (readTotal(page) === undefined ? undefined : readLines(page)),
};

/**
 * The labels' lines, and a total wherever it stands: "20 out of 100". Undefined without one, since
 * nothing could be checked. Where it is not the caption's, only the member can say whose it is.
 */
export function readLines(page: Document): Found | undefined {
  const values: Record<Pillar, (number | "unclear")[]> = {
    brand: [],
    people: [],
    insights: [],
    relationships: [],
  };
  const totals: number[] = [];
  for (const { text, element } of pageTexts(page)) {
    const pillar = pillarOf(text);
    const isTotal = text.includes(String(TOTAL_SCALE));
    // Asked last: on a large page that costs more than all the rest.
    if ((!pillar && !isTotal) || element.closest(PASSED_OVER)) continue;
    const isEnough = pillar && values[pillar].length >= MOST_LINES;
    const value = pillar && !isEnough ? valueBeside(element, pillar) : undefined;
    if (pillar && value !== undefined) values[pillar].push(value);
    if (isTotal) totals.push(...totalsIn(textOf(element, LINE)));
  }
  const total = readTotal(page) ?? agreed(totals);
  if (total === undefined || PILLARS.every((pillar) => values[pillar].length === 0)) {
    return undefined;
  }
  const agreedOn = PILLARS.map((pillar) => agreed(values[pillar]));
  const pillars = byPillar(agreedOn.map((value) => (value === "unclear" ? undefined : value)));
  return { pillars, displayedTotal: total, groups: readGroups(page) };
}

function pillarOf(text: string): Pillar | undefined {
  if (text.length < SHORTEST_LABEL || text.length > LINE) return undefined;
  return only(pillarsNamed(text).named);
}

/**
 * The one number in the smallest part of the page that holds the label and any number; undefined
 * when the label stands there without one.
 */
function valueBeside(label: Element, pillar: Pillar): number | "unclear" | undefined {
  let line: Element | null = label;
  for (let level = 0; line && level < LEVELS; level += 1, line = line.parentElement) {
    const text = textOf(line, LINE);
    if (text === undefined) return undefined;
    const { named, rest } = pillarsNamed(text);
    if (named.some((other) => other !== pillar)) return undefined;
    const values = valueIn(rest, PILLAR_MAX);
    if (values?.length !== 0) return only(values ?? []) ?? "unclear";
  }
  return undefined;
}

/** "20 out of 100", in any language: a whole number beside the hundred, and nothing else. */
function totalsIn(line: string | undefined): number[] {
  const numbers = line === undefined ? undefined : numbersIn(line);
  if (numbers?.length !== 2 || !numbers.includes(TOTAL_SCALE)) return [];
  return numbers.filter((value) => value < TOTAL_SCALE && Number.isInteger(value));
}
