import { useEffect, useRef } from "preact/hooks";

/** Gives an element the keyboard once, as it appears, where that is wanted. */
export function useFocus<Part extends HTMLElement>(isWanted: boolean) {
  const part = useRef<Part>(null);
  useEffect(() => {
    if (isWanted) part.current?.focus();
  }, []);
  return part;
}
