import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

/**
 * The width of an element in pixels, followed as it changes.
 *
 * @param expected what it will be, where that is known: then no layout is asked for; without it the
 *   width is 0 until the element is laid out
 */
export function useWidth<E extends HTMLElement>(expected = 0): [RefObject<E | null>, number] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(expected);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    if (expected === 0) setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
