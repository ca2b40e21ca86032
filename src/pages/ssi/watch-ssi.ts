import { dayOf } from "../../domain/day-of";
import { isAllZero } from "../../domain/judge";
import type { PageState } from "../../domain/page-state";
import type { Reading } from "../../domain/reading";
import { settle } from "../settle";
import type { Address } from "./other-page";
import { completeReading, findReading, type Look, type Taken } from "./read-ssi";

/** Two looks this far apart must show the same numbers, in milliseconds. */
const STANDS_MS = 700;

/** Four zeros may be placeholders, so they must stand longer, in milliseconds. */
const ZERO_STANDS_MS = 3_000;

/** A page loaded on an earlier day shows that day's numbers, unless midnight has only just passed. */
const MIDNIGHT_GRACE_MS = 3_600_000;

/** Nothing more is to be seen here: the member went on to another page, or must reload this one. */
const ENDS = new Set<PageState>(["other-page", "signed-out", "seat-signed-out", "old-page"]);

export type Watch = {
  page: Document;
  address: Address;
  /** When the page was loaded: milliseconds since 1970, as `performance.timeOrigin`. */
  loadedAt: number;
  /**
   * Called with the page's state whenever it changes, and with what the member may be asked about:
   * four numbers that stood still on a page that is new to us.
   */
  onState: (state: PageState, proposal?: Reading) => void;
  now?: () => number;
};

/**
 * Watches the SSI page until its numbers stand still, and tells its state on the way.
 *
 * @returns `result`: the reading, or undefined when the page never gave one or `stop` was called
 */
export function watchSsi({ page, address, loadedAt, onState, now = Date.now }: Watch): {
  result: Promise<Taken | undefined>;
  stop: () => void;
} {
  const tell = teller(onState);
  const watch = settle<Taken>(page, {
    look(visibleMs) {
      const found: Look = isFromEarlierDay(loadedAt, now())
        ? { ok: false, state: "old-page" }
        : findReading(page, address, visibleMs);
      if (found.ok) return { reading: found.reading, source: found.source };
      tell(found.state, found.proposal);
      // Later, since the first look is taken before there is anything to stop.
      if (ENDS.has(found.state)) queueMicrotask(() => watch.stop());
      return undefined;
    },
    standsMs: ({ reading }) => (isAllZero(reading.pillars) ? ZERO_STANDS_MS : STANDS_MS),
    isSame: (one, other) => JSON.stringify(one) === JSON.stringify(other),
  });
  return {
    result: watch.result.then(
      (taken) => taken && { ...taken, reading: completeReading(page, taken) },
    ),
    stop: watch.stop,
  };
}

/**
 * Tells each state once, and a proposal once it has stood as long as a reading must. That the tab
 * was hidden is no news after it was seen what is wrong.
 */
function teller(onState: Watch["onState"]) {
  let told: string | undefined;
  let isWaiting = true;
  let standing: { text: string; since: number } | undefined;
  return (state: PageState, proposal?: Reading) => {
    if (state === "waiting-hidden" && !isWaiting) return;
    const text = JSON.stringify([state, proposal]);
    if (text !== standing?.text) standing = { text, since: performance.now() };
    const isProven = !proposal || performance.now() - standing.since >= STANDS_MS;
    if (text === told || !isProven) return;
    told = text;
    isWaiting = state === "waiting" || state === "waiting-hidden";
    onState(state, proposal);
  };
}

function isFromEarlierDay(loadedAt: number, now: number): boolean {
  return dayOf(new Date(loadedAt)) < dayOf(new Date(now)) && now - loadedAt > MIDNIGHT_GRACE_MS;
}
