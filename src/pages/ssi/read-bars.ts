import { decimal } from "../../domain/decimal";
import { isRank, PILLAR_MAX, PILLARS, type Pillars, round3 } from "../../domain/pillars";
import type { Group, Groups } from "../../domain/reading";
import type { Reader } from "./candidate";
import { BAR_IDS, GROUP_BLOCK, GROUP_TOTAL, OWN_TOTAL, RANK_CARD, RANK_NUMBER } from "./selectors";

/**
 * The four `<progress>` bars with the caption's total, the rank cards and the groups' captions:
 * the first reader of the design page `ssi-page.md` §7. Independent of the page's language.
 */
export const bars: Reader = {
  source: "bars",
  read(page) {
    const pillars: Partial<Pillars> = {};
    let isPresent = false;
    for (const pillar of PILLARS) {
      const found = ownBars(page, BAR_IDS[pillar]);
      isPresent ||= found.length > 0;
      const value = agreed(found.map(readBar));
      if (value !== undefined) pillars[pillar] = value;
    }
    if (!isPresent) return undefined;
    const total = readTotal(page);
    return { pillars, total, displayedTotal: total, groups: readGroups(page) };
  },
};

function ownBars(page: Document, id: string): HTMLProgressElement[] {
  // A page that replaces its nodes may hold an id twice for a moment, so all of them are asked.
  return [...page.querySelectorAll<HTMLProgressElement>(`progress#${id}`)].filter(
    (bar) => !bar.closest(GROUP_BLOCK),
  );
}

/** The one value that all agree on; undefined when there is none, or when they differ. */
function agreed(values: (number | undefined)[]): number | undefined {
  const [first, ...others] = values;
  return others.every((value) => value === first) ? first : undefined;
}

/**
 * A bar has two faces: the property, which the browser clamps to `max`, and the attribute, which
 * a framework may leave out. Where both are there they must agree.
 */
function readBar(bar: HTMLProgressElement): number | undefined {
  const attribute = bar.getAttribute("value");
  const written = attribute === null ? undefined : machineNumber(attribute);
  if (!bar.hasAttribute("max")) return written; // The property is clamped to 1 then.
  if (bar.max !== PILLAR_MAX || bar.position === -1) return undefined;
  if (attribute !== null && (written === undefined || round3(written) !== round3(bar.value))) {
    return undefined;
  }
  return bar.value;
}

/** An attribute's number: written by a program, so always with a decimal point. */
function machineNumber(text: string): number | undefined {
  return /^\d{1,3}(\.\d+)?$/.test(text.trim()) ? Number(text) : undefined;
}

function readTotal(page: Document): number | undefined {
  const totals = [...page.querySelectorAll(OWN_TOTAL)]
    .filter((element) => !element.closest(GROUP_BLOCK))
    .map((element) => wholeHundred(element.textContent));
  return agreed(totals);
}

/** Industry, then network; with another number of cards or captions it is not known whose it is. */
function readGroups(page: Document): Groups {
  const ranks = [...page.querySelectorAll(RANK_CARD)].map((card) => readRank(card));
  const averages = [...page.querySelectorAll(GROUP_TOTAL)].map((element) =>
    hundred(element.textContent),
  );
  // A third card may be the team's: its place says nothing of it, that of the first two stands.
  const isOrdered = (found: unknown[]) => found.length === 2 || found.length === 3;
  const groups: Groups = {};
  for (const [index, name] of (["industry", "network"] as const).entries()) {
    const group: Group = {};
    const place = isOrdered(ranks) ? ranks[index] : undefined;
    const average = isOrdered(averages) ? averages[index] : undefined;
    if (place !== undefined) group.rank = place;
    if (average !== undefined) group.average = average;
    if (Object.keys(group).length > 0) groups[name] = group;
  }
  return groups;
}

function readRank(card: Element): number | undefined {
  const value = decimal(card.querySelector(RANK_NUMBER)?.textContent ?? "");
  return isRank(value) ? value : undefined;
}

function hundred(text: string | null): number | undefined {
  const value = decimal(text ?? "");
  return value !== undefined && value <= 100 ? round3(value) : undefined;
}

function wholeHundred(text: string | null): number | undefined {
  const value = hundred(text);
  return Number.isInteger(value) ? value : undefined;
}
