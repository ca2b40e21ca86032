import { CONTACT_PATH } from "./selectors";

const HEADING = "h1, h2, h3, h4, h5, h6, [role=heading]";

/**
 * What is no text of the member's: titles, buttons, what nobody sees; and what is not read aloud,
 * since the older layout says everything twice, once for the eye and once for the ear.
 */
const NOT_OWN = `${HEADING}, button, [role=button], script, style, template, [aria-hidden=true]`;

/** A section's text without its title and buttons, its spaces made one. */
export function ownText(section: Element): string {
  return textsOf(section)
    .map(({ text }) => text)
    .join(" ");
}

/**
 * The length of the one paragraph between the name and the link to the contact details, in
 * characters; undefined where there is another number of them, since then nobody can tell.
 */
export function headlineLength(topCard: Element): number | undefined {
  const name = topCard.querySelector(HEADING);
  const contact = [...topCard.querySelectorAll("a[href]")].find((link) =>
    CONTACT_PATH.test(link.getAttribute("href")?.replace(/^https:\/\/[^/]+/, "") ?? ""),
  );
  if (!name || !contact) return undefined;
  const between = textsOf(topCard).filter(
    ({ node }) =>
      isBefore(name, node) && isBefore(node, contact) && !node.parentElement?.closest("a"),
  );
  const [headline] = between;
  return between.length === 1 ? headline?.text.length : undefined;
}

function textsOf(part: Element): { node: Node; text: string }[] {
  const texts = part.ownerDocument.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const found: { node: Node; text: string }[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.nodeValue?.replace(/\s+/g, " ").trim() ?? "";
    if (text !== "" && !node.parentElement?.closest(NOT_OWN)) found.push({ node, text });
  }
  return found;
}

function isBefore(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
