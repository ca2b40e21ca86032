import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/**
 * Has a part of ours that stands over the page give way when the keyboard goes to something beneath
 * it (WCAG 2.2, 2.4.11), and on Escape.
 *
 * @param onAside told whether the member was within the part; undefined where it may stay
 */
export function useStepAside(
  part: RefObject<HTMLElement | null>,
  onAside: ((byHand: boolean) => void) | undefined,
): void {
  const isOver = onAside !== undefined;
  const latest = useRef(onAside);
  latest.current = onAside;
  useEffect(() => {
    const own = part.current;
    if (!isOver || !own) return;
    const page = own.ownerDocument;
    const root = own.getRootNode();
    const host = root instanceof ShadowRoot ? root.host : own;
    const aside = (byHand: boolean) => latest.current?.(byHand);
    const isWithin = (target: EventTarget | null) =>
      target instanceof Element && host.contains(target);
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || isWithin(target)) return;
      // The browser brings it into sight first.
      requestAnimationFrame(() => overlap(own, target) && aside(false));
    };
    const onKey = ({ key, target }: KeyboardEvent) => {
      if (key === "Escape") aside(isWithin(target));
    };
    page.addEventListener("focusin", onFocus);
    // What is pressed in our own root never comes back up to the page.
    page.addEventListener("keydown", onKey, true);
    return () => {
      page.removeEventListener("focusin", onFocus);
      page.removeEventListener("keydown", onKey, true);
    };
  }, [isOver]);
}

function overlap(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
