import { isRounded } from "../../../domain/reading/accept";
import { sumOf } from "../../../domain/scores/pillars";
import { only } from "../../text/agreed";
import { pageTexts, textOf } from "../../text/page-text";
import { fourScores } from "./four-scores";
import { largeNumbers } from "./large-numbers";
import type { Found } from "./reader";
import { hasSameShape, type PillarSet, pillarSets, SHORT } from "./same-shape";

/** A page with more sets of four than this is a page of tables, not of a score. */
const MOST_SETS = 50;

/**
 * The page that nobody has seen yet, without any id, class or word of LinkedIn's: four like-built
 * neighbours that each carry a number of 0–25 and add up to one number shown large, where the page
 * holds exactly one such set beside those of the groups, whose blocks repeat. What it finds is a
 * question to the member, never a reading. Undefined when there is any doubt.
 */
export function readStructure(page: Document): Found | undefined {
  const carriers = numberElements(page);
  const sets = pillarSets(page, carriers);
  if (sets.length > MOST_SETS) return undefined;
  const repeated = sets.flatMap((set) => repeatedBlocks(set, sets));
  const isOfGroup = (element: Element) => repeated.some((block) => block.contains(element));
  const single = sets.filter(({ parent }) => !isOfGroup(parent)).filter(isShown);
  const large = largeNumbers(carriers, (value) => single.some((set) => fits(set, value)));
  const totals = large.filter(({ element }) => !isOfGroup(element)).map(({ value }) => value);
  const found = new Map<string, Found>();
  for (const set of single) {
    const [total, ...more] = new Set(totals.filter((value) => fits(set, value)));
    if (total === undefined) continue;
    const pillars = pillarsOf(set);
    if (more.length > 0 || !pillars) return undefined;
    found.set(JSON.stringify(pillars), { pillars, displayedTotal: total, groups: {} });
  }
  return only([...found.values()]);
}

const fits = (set: PillarSet, total: number) => isRounded(total, sumOf(set.values));

function numberElements(page: Document): Set<Element> {
  const found = new Set<Element>();
  for (const { text, element } of pageTexts(page)) if (/\p{N}/u.test(text)) found.add(element);
  return found;
}

/** The blocks around a set that stand beside a like-built block with another set in it. */
function repeatedBlocks({ parent }: PillarSet, sets: readonly PillarSet[]): Element[] {
  const others = sets.filter((other) => !parent.contains(other.parent));
  for (let block: Element | null = parent; block; block = block.parentElement) {
    const here = block;
    const isRepeated = others.some(({ parent: other }) => {
      const neighbour = neighbourAround(here, other);
      return neighbour !== undefined && hasSameShape(here, neighbour);
    });
    if (isRepeated) return [here];
  }
  return [];
}

/** The sibling of `block` that holds `element`. */
function neighbourAround(block: Element, element: Element): Element | undefined {
  let around: Element | null = element;
  while (around && around.parentElement !== block.parentElement) around = around.parentElement;
  return around && around !== block ? around : undefined;
}

function isShown({ items }: PillarSet): boolean {
  return items.every((item) => item.checkVisibility?.() ?? true);
}

function pillarsOf({ items, values }: PillarSet) {
  const labels = items.map((item) => textOf(item, SHORT) ?? "");
  return fourScores(labels, values);
}
