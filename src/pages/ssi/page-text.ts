/** What holds text that nobody sees. */
const UNSEEN = new Set(["script", "style"]);

/** Every piece of text of a page with the element it stands in, in the page's order. */
export function* pageTexts(page: Document): Generator<{ text: string; element: Element }> {
  if (!page.body) return;
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    if (element && !UNSEEN.has(element.localName)) yield { text: node.nodeValue ?? "", element };
  }
}

/**
 * What an element says, its pieces apart: two neighbours are not one word. Undefined when it says
 * more than `most` characters: whoever asks for a line does not want to read a whole page.
 */
export function textOf(element: Element, most: number): string | undefined {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const pieces: string[] = [];
  let length = -1;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const piece = node.nodeValue ?? "";
    length += piece.length + 1;
    if (length > most) return undefined;
    pieces.push(piece);
  }
  return pieces.join(" ");
}
