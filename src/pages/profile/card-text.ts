import { UNSEEN } from "../text/page-text";
import { cardsWithin } from "./card-keys";

/** Nobody reads it, or it is the page's own wording. */
export const UNREAD = [...UNSEEN, "code", "svg"].join(", ");
export const BUTTONS = "button, [role=button]";
const HEADING = "h1, h2, h3, h4, h5, h6, [role=heading]";

/** What stands before the entries is short: a heading, and perhaps two tabs. */
const LONGEST_HEAD = 120;

/** A card's text before its first entry, where its own counts stand; what is said twice, once. */
export function headOf(card: Element, entries: readonly Element[]): string {
  let [head, last] = ["", ""];
  for (const text of textsIn(card, UNREAD)) {
    const isPast = entries[0] && !isBefore(text, entries[0]);
    if (isPast || head.length >= LONGEST_HEAD) break;
    const line = shortened(text);
    if (line === last) continue;
    head += text.textContent;
    last = line || last;
  }
  return head.slice(0, LONGEST_HEAD);
}

/**
 * How many characters the member wrote into a card, at least: without heading, buttons and lists,
 * which are LinkedIn's, what is repeated for screen readers once, white space as one space.
 */
export function lengthOf(card: Element): number {
  const isHeaded = card.querySelector(HEADING) !== null;
  const texts = textsIn(card, `${UNREAD}, ${BUTTONS}, a, li, ${HEADING}`);
  const pieces = new Set(texts.map(shortened).filter(Boolean));
  // Without the tag of a heading, the first piece is one.
  const [, ...rest] = pieces;
  const own = isHeaded ? [...pieces] : rest;
  return own.reduce((length, piece) => length + piece.length, 0);
}

/** Text nodes in the page's order, without those in `passedOver` and in other cards within. */
export function textsIn(card: Element, passedOver: string): Node[] {
  const others = new Set(cardsWithin(card));
  const { SHOW_ELEMENT, SHOW_TEXT, FILTER_ACCEPT, FILTER_REJECT, FILTER_SKIP } = NodeFilter;
  const walker = card.ownerDocument.createTreeWalker(card, SHOW_ELEMENT | SHOW_TEXT, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return FILTER_ACCEPT;
    const isOut = others.has(node as Element) || (node as Element).matches(passedOver);
    return isOut ? FILTER_REJECT : FILTER_SKIP;
  });
  const texts: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node);
  return texts;
}

/** The text of one element as the page shows it, in one line. */
export function shortened(node: Node): string {
  return (node.textContent ?? "").replace(/\s+/g, " ").trim();
}

export function isBefore(one: Node, other: Node): boolean {
  const position = one.compareDocumentPosition(other);
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
