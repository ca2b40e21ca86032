import { CARD_PREFIX, OTHER_SECTIONS, SECTIONS, TOP_CARD } from "./selectors";

const NAMES = [TOP_CARD, ...Object.values(SECTIONS).map(([name]) => name), ...OTHER_SECTIONS].sort(
  (one, other) => other.length - one.length,
);

/** An SDUI section: its name, and the opaque part that all sections of one profile share. */
export type Card = { element: Element; name: string; ref: string };

/** What an element is called by: its `componentkey` and its `id`, in lower case. */
export function keysOf(element: Element): string[] {
  return [element.getAttribute("componentkey"), element.id]
    .filter((key) => key !== null)
    .map((key) => key.toLowerCase());
}

/** Every element below `root` that is called by something, with what. */
export function keyed(root: ParentNode): { element: Element; keys: string[] }[] {
  return [...root.querySelectorAll("[componentkey], [id]")].map((element) => ({
    element,
    keys: keysOf(element),
  }));
}

/** The SDUI sections of a page whose name is known, in the page's order. */
export function cardsOf(page: ParentNode): Card[] {
  return keyed(page).flatMap(({ element, keys }) => {
    for (const key of keys) {
      const rest = key.startsWith(CARD_PREFIX) ? key.slice(CARD_PREFIX.length) : "";
      // The longest name that fits: "experience" also ends what is called volunteering.
      const name = NAMES.find((one) => rest.endsWith(one) && rest.length > one.length);
      if (name) return [{ element, name, ref: rest.slice(0, -name.length) }];
    }
    return [];
  });
}
