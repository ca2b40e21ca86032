/** How a page is looked at, and when two looks count as the same. */
export type StableCheck<Seen> = {
  /**
   * Looks at the page; undefined while there is nothing to accept. `visibleMs` as it is counted.
   * Called only while the member has the page in front of them.
   */
  look: (visibleMs: number) => Seen | undefined;
  /** Called in place of a look while the page is not shown: nothing of it may be read. */
  onHidden?: () => void;
  /** How long a look must stand before it is believed, in milliseconds. */
  stableForMs: (seen: Seen) => number;
  isSame: (one: Seen, other: Seen) => boolean;
  /** How often a changing page is looked at again, at most, in milliseconds. */
  everyMs?: number;
  /** After this much visible time nothing is expected any more, in milliseconds. */
  giveUpMs?: number;
};

/** A look at scores takes its time, so a changing page gets no more than four a second. */
const LOOK_EVERY_MS = 250;

/** Without any change of the page it is looked at this often, in milliseconds. */
const IDLE_LOOK_MS = 1_000;

/** How long a page is watched unless it is said otherwise, in milliseconds of visible time. */
export const GIVE_UP_MS = 120_000;

/**
 * Watches a page until two looks, far enough apart, show the same. What the member does not have in
 * front of them is not looked at: both looks fall into one stretch of time in which the tab is
 * visible, and only such time counts, since LinkedIn does not paint hidden tabs either.
 *
 * Observers of the page live here and in `keep-attached.ts` only. Nothing of it is left once the page is
 * stable, it has given up or was stopped.
 *
 * @returns `result`: what was seen twice, or undefined when it gave up or was stopped
 */
export function waitForStable<Seen>(
  page: Document,
  check: StableCheck<Seen>,
): { result: Promise<Seen | undefined>; stop: () => void } {
  const { look, onHidden, stableForMs, isSame } = check;
  const { everyMs = LOOK_EVERY_MS, giveUpMs = GIVE_UP_MS } = check;
  let resolve: (seen: Seen | undefined) => void;
  const result = new Promise<Seen | undefined>((settled) => {
    resolve = settled;
  });
  let first: { seen: Seen; at: number } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let visibleMs = 0;
  let countedAt = performance.now();
  let lookedAt = countedAt;

  const observer = new (page.defaultView ?? globalThis).MutationObserver(() => again());
  const isVisible = () => page.visibilityState === "visible";
  let wasVisible = isVisible();

  function finish(seen?: Seen) {
    observer.disconnect();
    clearTimeout(timer);
    page.removeEventListener("visibilitychange", again);
    resolve(seen);
  }

  function countTime() {
    const now = performance.now();
    if (wasVisible) visibleMs += now - countedAt;
    wasVisible = isVisible();
    if (!wasVisible) first = undefined;
    countedAt = now;
  }

  function lookNow() {
    timer = undefined;
    countTime();
    lookedAt = countedAt;
    if (!wasVisible) onHidden?.();
    const seen = wasVisible ? look(visibleMs) : undefined;
    if (seen === undefined) first = undefined;
    else if (!first || !isSame(first.seen, seen)) first = { seen, at: lookedAt };
    else if (lookedAt - first.at >= stableForMs(seen)) return finish(seen);
    if (visibleMs >= giveUpMs) return finish();
    schedule(first ? stableForMs(first.seen) - (lookedAt - first.at) : IDLE_LOOK_MS);
  }

  function schedule(delayMs: number) {
    clearTimeout(timer);
    timer = setTimeout(lookNow, Math.max(delayMs, 0));
  }

  /** The page or its tab changed: look soon, but never more often than every `everyMs`. */
  function again() {
    if (isVisible() !== wasVisible) countTime();
    if (!first) schedule(Math.max(0, everyMs - (performance.now() - lookedAt)));
  }

  observer.observe(page, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ["value"],
  });
  page.addEventListener("visibilitychange", again);
  lookNow();
  return { result, stop: () => finish() };
}
