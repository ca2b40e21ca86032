import { PILLAR_MAX, PILLARS } from "../../../domain/scores/pillars";
import { only } from "../../text/agreed";
import { numbersIn, valueIn } from "../../text/numbers-in";
import { textOf } from "../../text/page-text";

/** How far above a number the part of the page may begin that carries it. */
const LEVELS = 8;

/** A part that carries one pillar says little else, in characters. */
export const SHORT = 300;

/** What can carry a number without any text. */
const GAUGES = "progress, meter, [aria-valuenow]";

export type PillarSet = { parent: Element; items: Element[]; values: number[] };

/** Whether two neighbours are made alike: the same tag around the same tags. */
export function hasSameShape(one: Element, other: Element): boolean {
  return shapeOf(one) === shapeOf(other);
}

/**
 * Every set of exactly four like-built neighbours that each carry one number of 0–25, in the
 * page's order.
 *
 * @param carriers the elements that hold a number themselves
 */
export function pillarSets(page: Document, carriers: Iterable<Element>): PillarSet[] {
  const children = new Map<Element, Set<Element>>();
  for (const carrier of [...carriers, ...page.querySelectorAll(GAUGES)]) {
    let child = carrier;
    for (let level = 0; level < LEVELS; level += 1) {
      const parent: Element | null = child.parentElement;
      if (!parent) break;
      const known = children.get(parent);
      // Whoever passed here before has climbed the rest of the way.
      if (known?.has(child)) break;
      if (known) known.add(child);
      else children.set(parent, new Set([child]));
      child = parent;
    }
  }
  return [...children].flatMap(([parent, carrying]) => pillarSetsIn(parent, carrying));
}

function pillarSetsIn(parent: Element, carrying: ReadonlySet<Element>): PillarSet[] {
  if (carrying.size < PILLARS.length) return [];
  const byShape = new Map<string, Element[]>();
  for (const child of parent.children) {
    const shape = shapeOf(child);
    const alike = byShape.get(shape);
    if (alike) alike.push(child);
    else byShape.set(shape, [child]);
  }
  return [...byShape.values()].flatMap((items) => {
    if (items.length !== PILLARS.length || !items.every((item) => carrying.has(item))) return [];
    const values = items.flatMap((item) => numberIn(item) ?? []);
    return values.length === PILLARS.length ? [{ parent, items, values }] : [];
  });
}

function shapeOf(element: Element): string {
  return `${element.tagName}(${[...element.children].map(({ tagName }) => tagName)})`;
}

function numberIn(item: Element): number | undefined {
  const text = textOf(item, SHORT);
  if (text === undefined) return undefined;
  const numbers = valueIn(text, PILLAR_MAX);
  const value = only((numbers?.length === 0 ? gaugeValues(item) : numbers) ?? []);
  return value !== undefined && value <= PILLAR_MAX ? value : undefined;
}

function gaugeValues(item: Element): number[] | undefined {
  const gauges = [...item.querySelectorAll(GAUGES), ...(item.matches(GAUGES) ? [item] : [])];
  return numbersIn(gauges.map((gauge) => gaugeValue(gauge)).join(" "));
}

/** Only on the scale of a pillar: another scale would need a guess. */
function gaugeValue(gauge: Element): string {
  const isAria = gauge.hasAttribute("aria-valuenow");
  const end = gauge.getAttribute(isAria ? "aria-valuemax" : "max");
  const value = gauge.getAttribute(isAria ? "aria-valuenow" : "value");
  return Number(end) === PILLAR_MAX ? (value ?? "") : "";
}
