/**
 * What has no room in the window, as "element: why" lines; empty when all has. Runs in the page, or
 * on the panel's root: there in the panel's own box.
 *
 * What is hidden from the eye, and what stands in a box of its own that scrolls, is left out.
 */
export function outOfRoom(panel?: ShadowRoot): string[] {
  const scope = panel ?? document.body;
  const isLeftOut = (element: Element) => {
    if (element.closest(".visually-hidden, .table-wide > *")) return true;
    const { width, height } = element.getBoundingClientRect();
    return width === 0 || height === 0 || getComputedStyle(element).visibility === "hidden";
  };
  const named = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} “${element.textContent?.slice(0, 24)}”`;
  // Less than `innerWidth` where a scrollbar takes its share.
  const { clientWidth } = document.documentElement;
  const found = [...(panel?.querySelectorAll(".panel") ?? [document.documentElement])]
    .filter((box) => box.scrollWidth > box.clientWidth)
    .map(({ scrollWidth }) => `the page: ${scrollWidth} wide`);
  for (const element of scope.querySelectorAll("*:not(svg :not(text))")) {
    if (isLeftOut(element)) continue;
    const own = panel && element.closest(".panel, .panel-pill")?.getBoundingClientRect();
    const { left, right, top, bottom } = element.getBoundingClientRect();
    // A drawing cuts off what does not lie within it, unless it lets that be seen.
    const svg = element.parentElement?.closest("svg");
    const isCutOff = svg && getComputedStyle(svg).overflow !== "visible";
    const drawing = isCutOff ? svg.getBoundingClientRect() : undefined;
    const { left: from, right: to } = drawing ?? own ?? { left: 0, right: clientWidth };
    if (left < from - 1 || right > to + 1) {
      found.push(`${named(element)}: ${Math.round(left)} to ${Math.round(right)}`);
    }
    // Above and below letters their box has room of its own.
    if (drawing && (top < drawing.top - 4 || bottom > drawing.bottom + 4)) {
      found.push(`${named(element)}: is cut above or below`);
    }
    if (element.matches("button, .choice label")) {
      const range = document.createRange();
      range.selectNodeContents(element);
      const words = range.getBoundingClientRect();
      const isCut = words.left < left - 1 || words.right > right + 1 || words.bottom > bottom + 1;
      if (isCut) found.push(`${named(element)}: its words are cut`);
    }
  }
  const drawn = [...scope.querySelectorAll(".trend-plot text, .stand-scale text")].filter(
    (one) => !isLeftOut(one),
  );
  for (const [index, one] of drawn.entries()) {
    const box = one.getBoundingClientRect();
    const over = drawn.slice(index + 1).find((other) => {
      const { left, right, top, bottom } = other.getBoundingClientRect();
      const wide = Math.min(right, box.right) - Math.max(left, box.left);
      // Half a line: the boxes of two lines touch where their letters do not.
      return wide > 1 && Math.min(bottom, box.bottom) - Math.max(top, box.top) > 8;
    });
    if (over) found.push(`${named(one)}: runs into ${named(over)}`);
  }
  return found;
}

/** Makes every word of the page 40 % longer, as another language may. Runs in the page. */
export function setLonger(panel?: ShadowRoot): void {
  const walker = document.createTreeWalker(panel ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // Dates are the browser's words, and drawn where they were measured.
    if (!node.nodeValue || (node.parentElement?.closest("svg") && /\d/.test(node.nodeValue)))
      continue;
    node.nodeValue = node.nodeValue.replace(/\p{L}+/gu, (word) => {
      return word + word.slice(0, Math.ceil(0.4 * word.length));
    });
  }
}
