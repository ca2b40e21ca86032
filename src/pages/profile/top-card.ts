import { cardKeys, cardNamed, referenceOf } from "./card-keys";
import { linksIn, profileOf } from "./page-links";
import { CARD, CONTACT_INFO, MAIN, MEMBER_MARK, OLDER_CARD, TOP_CARD } from "./selectors";

/** The card with name and photo; `ref` only in the served layout. */
export type TopCard = { element: Element; ref?: string };

/**
 * The top card of a page that shows one profile, in either layout; undefined when it is not there or
 * more than one could be it. Touches no text and no image.
 */
export function findTopCard(page: Document, slug: string): TopCard | undefined {
  if (!page.querySelector(CARD)) return olderTopCard(page, slug);
  const keys = cardKeys(page);
  const ref = referenceOf(keys, slug);
  if (ref === undefined) return undefined;
  const element = cardNamed(keys, ref, TOP_CARD);
  return element && element !== "several" && element.closest(MAIN) ? { element, ref } : undefined;
}

/** The smallest section that leads to the member's contact details, or else bears the mark. */
function olderTopCard(page: Document, slug: string): TopCard | undefined {
  const main = page.querySelector(MAIN);
  if (!main) return undefined;
  const contacts = linksIn(main)
    .filter((link) => isContactOf(slug, profileOf(link)))
    .map(({ anchor }) => anchor);
  const marks = contacts.length > 0 ? contacts : [...page.querySelectorAll(MEMBER_MARK)];
  const cards = new Set(marks.map((mark) => mark.closest(OLDER_CARD)));
  const [element] = cards;
  return cards.size === 1 && element ? { element } : undefined;
}

/** Whether a link leads to this member's contact details. */
export function isContactOf(slug: string, found: ReturnType<typeof profileOf>): boolean {
  return found?.slug === slug && isContact(found.part);
}

export function isContact(part: string): boolean {
  return part === CONTACT_INFO || `${part}/` === CONTACT_INFO;
}
