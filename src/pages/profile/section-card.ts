import { cardKeys, cardNamed } from "./card-keys";
import { MAIN, OLDER_CARD, SECTIONS, type Section } from "./selectors";
import type { TopCard } from "./top-card";

/**
 * The card of one section, of the same member as the top card. `none`: the page does not hold it;
 * `several`: more than one could be it.
 */
export function sectionCard(
  page: Document,
  { element, ref }: TopCard,
  section: Section,
): Element | "none" | "several" {
  const { card, anchor } = SECTIONS[section];
  if (ref === undefined) return olderCard(page, element, anchor);
  return cardNamed(cardKeys(page), ref, card) ?? "none";
}

/** The section around its anchor, and around nothing else that is known. */
function olderCard(page: Document, top: Element, anchor: string): Element | "none" | "several" {
  const marks = [...page.querySelectorAll(anchor)].filter((one) => one.closest(MAIN));
  const [mark, ...others] = marks;
  const card = mark?.closest(OLDER_CARD);
  if (!card) return "none";
  const all = Object.values(SECTIONS).map((one) => one.anchor);
  const isShared = card.querySelectorAll(all.join(", ")).length > 1;
  return others.length > 0 || isShared || card.contains(top) ? "several" : card;
}
