/** The elements whose text nobody sees, by their names. */
export const UNSEEN = ["script", "style", "template", "noscript"];
const IS_UNSEEN = new Set(UNSEEN);

/** Every piece of text of a page that can be seen with the element it stands in, in the page's order. */
export function* pageTexts(page: Document): Generator<{ text: string; element: Element }> {
  for (const node of page.body ? textNodes(page.body) : []) {
    const element = node.parentElement;
    if (element && !IS_UNSEEN.has(element.localName)) yield { text: node.nodeValue ?? "", element };
  }
}

/** The pieces of text in an element, in their order. */
export function* piecesIn(element: Element): Generator<string> {
  for (const node of textNodes(element)) yield node.nodeValue ?? "";
}

function* textNodes(root: Element): Generator<Node> {
  const nodes = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) yield node;
}

/**
 * What an element says, its pieces apart: two neighbours are not one word. Undefined when it says
 * more than `most` characters: whoever asks for a line does not want to read a whole page.
 */
export function textOf(element: Element, most: number): string | undefined {
  const pieces: string[] = [];
  let length = -1;
  for (const piece of piecesIn(element)) {
    length += piece.length + 1;
    if (length > most) return undefined;
    pieces.push(piece);
  }
  return pieces.join(" ");
}
