import { cardsOf } from "./cards";
import type { Gate } from "./own-profile";
import { SECTIONS, type Section } from "./selectors";

/** The sections that are there, of the profile that the gate proves to be the own. */
export function sectionsOf(page: Document, { ref }: Gate): Partial<Record<Section, Element>> {
  const cards = ref === undefined ? [] : cardsOf(page).filter((card) => card.ref === ref);
  const sections: Partial<Record<Section, Element>> = {};
  for (const section of Object.keys(SECTIONS) as Section[]) {
    const [name, anchor] = SECTIONS[section];
    const found =
      ref === undefined
        ? page.getElementById(anchor)?.closest("main section")
        : cards.find((card) => card.name === name)?.element;
    if (found) sections[section] = found;
  }
  return sections;
}
