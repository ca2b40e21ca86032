import type { Group, Groups } from "../../../domain/reading/reading";
import { isRank, round3 } from "../../../domain/scores/pillars";
import { agreed, only } from "../../text/agreed";
import { allNumbersIn, onlyNumberIn } from "../../text/numbers-in";
import { piecesIn, textOf } from "../../text/page-text";
import { GROUP_TOTAL, OWN_TOTAL, RANK_CARD, RANK_LABEL } from "../selectors";
import { groupLabelled } from "../wording";
import { ownElements } from "./own-elements";

/** The groups that the page shows ranks and averages of, in its order (E-4). */
export const SHOWN_GROUPS = ["industry", "network"] as const;

/** A card says a few words and its number, in characters. */
const LONGEST_CARD = 300;

/*
 * What stands on the painted page beside the four pillars, whichever reader finds those.
 */

/**
 * The own total in the caption of the member's donut, a whole number; never that of a group.
 * Undefined where none is shown, NaN where what is shown is no total, or more than one.
 */
export function readTotal(page: Document): number | undefined {
  const totals = ownTotals(page).map(hundred);
  if (totals.length === 0) return undefined;
  const total = agreed(totals);
  return total !== undefined && Number.isInteger(total) ? total : Number.NaN;
}

/** Whether what stands at the total's place holds any digit: without one, no total is shown there. */
export function hasTotal(page: Document): boolean {
  return ownTotals(page).some((element) =>
    [...piecesIn(element)].some((piece) => /\p{Nd}/u.test(piece)),
  );
}

const ownTotals = (page: Document) => ownElements(page, OWN_TOTAL);

/** The groups' averages as their donuts show them, in the page's order; undefined where unreadable. */
export function readAverages(page: Document): (number | undefined)[] {
  return [...page.querySelectorAll(GROUP_TOTAL)].map(hundred);
}

/**
 * Ranks and averages. Whose a rank is, its card's words tell where they are known, and else its
 * place: industry, then network (E-4). A third card may be the team's: its place says nothing of
 * it, and with another number of cards or donuts no place does.
 */
export function readGroups(page: Document): Groups {
  const cards = [...page.querySelectorAll(RANK_CARD)];
  const labels = cards.map((card) =>
    groupLabelled(card.querySelector(RANK_LABEL)?.textContent ?? ""),
  );
  const isLabelled = labels.some((label) => label !== undefined);
  // Cards that say that the first two are others than usual say it of the donuts, too.
  const isUsual = !isLabelled || (labels[0] === "industry" && labels[1] === "network");
  const averages = readAverages(page);
  const groups: Groups = {};
  for (const [index, name] of SHOWN_GROUPS.entries()) {
    const group: Group = {};
    const rank = readRank(
      isLabelled
        ? agreed(cards.filter((_, place) => labels[place] === name))
        : inOrder(cards, index),
    );
    const average = isUsual ? inOrder(averages, index) : undefined;
    if (rank !== undefined) group.rank = rank;
    if (average !== undefined) group.average = average;
    if (Object.keys(group).length > 0) groups[name] = group;
  }
  return groups;
}

/** What stands at a place, where the number of all tells that places have a meaning. */
function inOrder<Item>(all: readonly Item[], index: number): Item | undefined {
  return all.length === 2 || all.length === 3 ? all[index] : undefined;
}

/** The one number of a card, in whichever of its nodes; never one of two, or a part of one. */
function readRank(card: Element | undefined): number | undefined {
  const text = card && textOf(card, LONGEST_CARD);
  const rank = only((text !== undefined && allNumbersIn(text)) || []);
  return isRank(rank) ? rank : undefined;
}

function hundred(element: Element): number | undefined {
  const value = onlyNumberIn(element);
  return value !== undefined && value <= 100 ? round3(value) : undefined;
}
