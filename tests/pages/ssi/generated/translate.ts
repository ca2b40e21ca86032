import type { PageSpec } from "./page-spec";

const LANGUAGE = "tlh";

/**
 * Does to the shown page what translations do. A browser's sets every text into two `font` elements,
 * and the root says the language that it is in now; an add-on's puts it there once more. Numbers stay.
 */
export function translate(page: Document, how: PageSpec["translated"]): void {
  if (how === "not") return;
  if (how === "in fonts") {
    page.documentElement.lang = LANGUAGE;
    page.documentElement.classList.add("translated-ltr");
  }
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.data.trim() === "" || text.parentElement?.closest("code, style, script")) continue;
    const [outer, inner] = [page.createElement("font"), page.createElement("font")];
    outer.append(inner);
    if (how === "twice") {
      inner.append(text.data);
      text.after(outer);
    } else {
      text.replaceWith(outer);
      inner.append(text);
    }
  }
}
