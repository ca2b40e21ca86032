/** A page that takes a node away as often as this does so on purpose. */
const MOST_RETURNS = 50;

/**
 * Puts an element at the end of the page's root and brings it back when the page throws its nodes
 * away, as LinkedIn does when it draws itself anew.
 *
 * Observers of the page live here and in `wait-for-stable.ts` only. This one looks at the root's own
 * children, which hardly ever change.
 *
 * @returns takes the element away for good
 */
export function keepAttached(page: Document, element: Element): () => void {
  let returns = 0;
  const put = () => page.documentElement?.append(element);
  const observer = new (page.defaultView ?? globalThis).MutationObserver(() => {
    if (element.isConnected) return;
    returns += 1;
    if (returns > MOST_RETURNS) return observer.disconnect();
    put();
    // The root itself may be another one now.
    watch();
  });
  function watch() {
    observer.disconnect();
    observer.observe(page, { childList: true });
    if (page.documentElement) observer.observe(page.documentElement, { childList: true });
  }
  put();
  watch();
  return () => {
    observer.disconnect();
    element.remove();
  };
}
