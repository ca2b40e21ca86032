import { GROUP_BLOCK, OWN_BLOCK, RANK_CARD, SCORE_MARKERS } from "./selectors";

/** Everything on the page that shows a score: nothing of ours may cover it. */
const SCORES = [SCORE_MARKERS, OWN_BLOCK, GROUP_BLOCK, RANK_CARD].join(", ");

/** Everything within that: numbers, labels, bars and drawings. */
const PARTS = SCORES.split(", ")
  .map((block) => `${block}, ${block} *`)
  .join(", ");

/** Whether LinkedIn has begun to paint scores. */
export function hasScores(page: Document): boolean {
  return page.querySelector(SCORE_MARKERS) !== null;
}

/**
 * How far the scores reach from left to right, in pixels of the window. Up and down plays no part,
 * since the member scrolls. Where no score is known it is the page's main part; undefined when
 * there is none, either.
 */
export function scoresSpan(page: Document): { left: number; right: number } | undefined {
  const known = [...page.querySelectorAll(SCORES)];
  const main = page.querySelector("main");
  const elements = known.length > 0 ? known : main ? [main] : [];
  const boxes = elements
    .map((element) => element.getBoundingClientRect())
    .filter(({ width }) => width > 0);
  if (boxes.length === 0) return undefined;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
  };
}

/** A box at the window's edges, in pixels: as `getBoundingClientRect` gives it. */
type Box = Pick<DOMRect, "top" | "right" | "bottom" | "left">;

/** What one sees of the scores: blocks are wider and higher than the numbers and words in them. */
function scoreParts(page: Document): Element[] {
  return [...page.querySelectorAll(PARTS)].filter((element) => {
    const isWithinDrawing = element instanceof SVGElement && element.ownerSVGElement !== null;
    const hasWords = [...element.childNodes].some(
      ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim(),
    );
    return !isWithinDrawing && (hasWords || element.childElementCount === 0 || isDrawing(element));
  });
}

const isDrawing = (element: Element) => element.localName === "svg";

/**
 * Watches whether a score passes under a box that stands still in the window.
 *
 * @param onPass called with whether there is one now
 * @returns ends it
 */
export function watchUnder(page: Document, box: Box, onPass: (isUnder: boolean) => void) {
  const { clientWidth, clientHeight } = page.documentElement;
  const sides = [box.top, clientWidth - box.right, clientHeight - box.bottom, box.left];
  const under = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) under.add(target);
        else under.delete(target);
      }
      onPass(under.size > 0);
    },
    { rootMargin: sides.map((side) => `${-Math.max(0, Math.round(side))}px`).join(" ") },
  );
  for (const element of scoreParts(page)) observer.observe(element);
  return () => observer.disconnect();
}
