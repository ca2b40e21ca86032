/** What one look yields; `same` tells whether a later look shows the same. */
export type Settling<Seen> = {
  /** Looks at the page; undefined while there is nothing to accept. `visibleMs` as it is counted. */
  look: (visibleMs: number) => Seen | undefined;
  /** How long a look must stand before it is believed, in milliseconds. */
  standsMs: (seen: Seen) => number;
  isSame: (one: Seen, other: Seen) => boolean;
  /** How often a changing page is looked at again, at most, in milliseconds. */
  everyMs?: number;
};

/** A look at scores takes its time, so a changing page gets no more than four a second. */
const LOOK_EVERY_MS = 250;

/** Without any change of the page it is looked at this often, in milliseconds. */
const IDLE_LOOK_MS = 1_000;

/** After this much visible time nothing is expected any more, in milliseconds. */
export const GIVE_UP_MS = 120_000;

/**
 * Watches a page until two looks, far enough apart, show the same. Counts only time in which the
 * tab is visible, since LinkedIn does not paint hidden tabs.
 *
 * One of the two MutationObservers of the project. Nothing of it is left once it is settled, has given up
 * or was stopped.
 *
 * @returns `result`: what was seen twice, or undefined when it gave up or was stopped
 */
export function settle<Seen>(
  page: Document,
  { look, standsMs, isSame, everyMs = LOOK_EVERY_MS }: Settling<Seen>,
): { result: Promise<Seen | undefined>; stop: () => void } {
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
  const isVisible = () => page.visibilityState !== "hidden";
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
    countedAt = now;
  }

  function lookNow() {
    timer = undefined;
    countTime();
    lookedAt = countedAt;
    const seen = look(visibleMs);
    if (seen === undefined) first = undefined;
    else if (!first || !isSame(first.seen, seen)) first = { seen, at: lookedAt };
    else if (lookedAt - first.at >= standsMs(seen)) return finish(seen);
    if (visibleMs >= GIVE_UP_MS) return finish();
    schedule(first ? standsMs(first.seen) - (lookedAt - first.at) : IDLE_LOOK_MS);
  }

  function schedule(delayMs: number) {
    clearTimeout(timer);
    timer = setTimeout(lookNow, Math.max(delayMs, 0));
  }

  /** The page changed: look soon, but never more often than every `everyMs`. */
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
