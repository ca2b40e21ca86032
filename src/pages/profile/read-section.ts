import type { FieldReading } from "../../domain/profile/profile-fields";
import { bracketedCounts } from "../text/counts-in";
import { cardsWithin } from "./card-keys";
import { headOf, lengthOf } from "./card-text";
import { atLeast, exactly, NOT_LOADED, UNCLEAR } from "./field-readings";
import { sectionCard } from "./section-card";
import { ENTRY, FEATURED_ITEM, OLDER_ENTRY, type Section } from "./selectors";
import type { TopCard } from "./top-card";

type Read = (card: Element, entries: readonly Element[]) => FieldReading;

/** Most sections: as many entries as are shown, since the rest is behind "show all". */
const countEntries: Read = (_, entries) => (entries.length > 0 ? atLeast(entries.length) : UNCLEAR);

/** The others. A card without anything of the member's in it may be an invitation to fill it. */
const OTHERWISE: Partial<Record<Section, Read>> = {
  about: (card) => {
    const length = lengthOf(card);
    return length > 0 ? atLeast(length) : UNCLEAR;
  },
  featured: (card) => (outermost(card, FEATURED_ITEM).length > 0 ? { state: "present" } : UNCLEAR),
  skills: (card, entries) => {
    const [count] = bracketedCounts(headOf(card, entries));
    return count ? exactly(count) : countEntries(card, entries);
  },
  recommendations: (card, entries) => {
    // Received, then given: where one of the two has no number it cannot be told which.
    const [received, given] = bracketedCounts(headOf(card, entries));
    return received && given !== undefined ? exactly(received) : UNCLEAR;
  },
};

/** What one section says. Never `missing`: LinkedIn loads most of them when the member scrolls. */
export function readSection(page: Document, top: TopCard, section: Section): FieldReading {
  const card = sectionCard(page, top, section);
  if (card === "none") return NOT_LOADED;
  if (card === "several") return UNCLEAR;
  const entries = outermost(card, top.ref === undefined ? OLDER_ENTRY : ENTRY);
  return (OTHERWISE[section] ?? countEntries)(card, entries);
}

/** Those that stand in no other of them and in no other card: roles at one company are one entry. */
function outermost(card: Element, selector: string): Element[] {
  const others = cardsWithin(card);
  return [...card.querySelectorAll(selector)].filter((one) => {
    const around = one.parentElement?.closest(selector);
    const isInner = around && around !== card && card.contains(around);
    return !isInner && !others.some((other) => other.contains(one));
  });
}
