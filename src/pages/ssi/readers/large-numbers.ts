import { only } from "../../text/agreed";
import { valueIn } from "../../text/numbers-in";

/** One and a half times the usual size of text, in CSS pixels. */
const LARGE_PX = 24;

/** What shows a number large shows little else, in characters. */
const SHORT = 40;

export type LargeNumber = { element: Element; value: number };

/**
 * The whole numbers, 0–100, that stand in large letters among `elements`: "20", "20 out of 100".
 *
 * @param isWanted asked first, since measuring a letter makes the browser lay the page out
 */
export function largeNumbers(
  elements: Iterable<Element>,
  isWanted: (value: number) => boolean,
): LargeNumber[] {
  const found: LargeNumber[] = [];
  for (const element of elements) {
    const value = ownNumber(element);
    if (value === undefined || !isWanted(value) || !isLarge(element)) continue;
    found.push({ element, value });
  }
  return found;
}

function ownNumber(element: Element): number | undefined {
  const text = [...element.childNodes]
    .map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : " "))
    .join("");
  if (text.length > SHORT) return undefined;
  const value = only(valueIn(text, 100) ?? []);
  return Number.isInteger(value) && Number(value) <= 100 ? value : undefined;
}

function isLarge(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const size = /^([\d.]+)px$/.exec(style?.fontSize ?? "");
  return Number(size?.[1]) >= LARGE_PX;
}
