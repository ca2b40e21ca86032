import type { Driver } from "../../../tools/browsers/driver.js";
import type { Session } from "../session";

type Page = Session["own"];
type Box = { what: string; left: number; top: number; right: number; bottom: number };

/**
 * Scrolls the page and looks what of its scores, labels, ranks and averages, or of its own foot, lies
 * under the panel then.
 */
export async function coveredAt(driver: Driver, page: Page, y: number) {
  const shown = await page.evaluate(textBoxes, y);
  const ours = (await driver.inPanel(page, ourBoxes)) ?? [];
  const covered = ours.flatMap((own) =>
    shown.filter((one) => overlaps(own, one)).map((one) => `${own.what} over ${one.what}`),
  );
  return { covered, isPillSeen: ours.some(({ what }) => what === "panel-pill") };
}

const overlaps = (a: Box, b: Box) =>
  a.left < b.right - 0.5 &&
  b.left < a.right - 0.5 &&
  a.top < b.bottom - 0.5 &&
  b.top < a.bottom - 0.5;

/** Runs in the page: every text, bar and drawing of its scores and its foot, as far as it is in sight. */
async function textBoxes(y: number): Promise<Box[]> {
  scrollTo(0, y);
  // What watches the page is told with one of the next frames.
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  await new Promise((later) => setTimeout(later));
  const boxes: Box[] = [];
  const add = (what: string, { left, top, right, bottom }: DOMRect) => {
    if (right > left && bottom > 0 && top < innerHeight)
      boxes.push({ what, left, top, right, bottom });
  };
  for (const part of document.querySelectorAll("main, .offer, .page-foot")) {
    const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const words = text.nodeValue?.trim();
      if (!words) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const box of range.getClientRects()) add(words.slice(0, 20), box);
    }
    for (const bar of part.querySelectorAll("progress, svg")) {
      add(bar.localName, bar.getBoundingClientRect());
    }
  }
  return boxes;
}

/** Runs on the panel's root: what of it can be seen. */
function ourBoxes(root: ShadowRoot): Box[] {
  return [...root.querySelectorAll(".panel, .panel-pill")]
    .filter((element) => getComputedStyle(element).opacity !== "0")
    .map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { what: element.className, left, top, right, bottom };
    });
}

export type Layout = { height: number; boxes: string[] };

/** Runs in the page: where each of its elements stands in the document, and how long that is. */
export function layout(): Layout {
  const elements = [document.documentElement, ...document.querySelectorAll("body, body *")];
  return {
    height: document.documentElement.scrollHeight,
    boxes: elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.localName} ${x + scrollX} ${y + scrollY} ${width} ${height}`;
    }),
  };
}
