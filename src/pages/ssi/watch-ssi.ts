import { dayOf } from "../../domain/day";
import { isAllZero } from "../../domain/judge";
import type { PageState } from "../../domain/page-state";
import type { Reading, Source } from "../../domain/reading";
import { settle } from "../settle";
import type { Address } from "./other-page";
import { readSsi } from "./read-ssi";

/** Two looks this far apart must show the same numbers, in milliseconds. */
const STANDS_MS = 700;

/** Four zeros may be placeholders, so they must stand longer, in milliseconds. */
const ZERO_STANDS_MS = 3_000;

/** A page loaded on an earlier day shows that day's numbers, unless midnight has only just passed. */
const MIDNIGHT_GRACE_MS = 3_600_000;

/** Nothing more is to be seen here: the member went on to another page, or must reload this one. */
const ENDS = new Set<PageState>(["other-page", "signed-out", "seat-signed-out", "old-page"]);

export type Watched = { reading: Reading; source: Source };

export type Watch = {
  page: Document;
  address: Address;
  /** When the page was loaded: milliseconds since 1970, as `performance.timeOrigin`. */
  loadedAt: number;
  /** Called with the page's state whenever it changes. */
  onState: (state: PageState) => void;
  now?: () => number;
};

/**
 * Watches the SSI page until its numbers stand still, and tells its state on the way.
 *
 * @returns `result`: the reading, or undefined when the page never gave one or `stop` was called
 */
export function watchSsi({ page, address, loadedAt, onState, now = Date.now }: Watch): {
  result: Promise<Watched | undefined>;
  stop: () => void;
} {
  let told: PageState | undefined;
  const tell = (state: PageState) => {
    if (state !== told) onState(state);
    told = state;
  };
  const watch = settle<Watched>(page, {
    look(visibleMs) {
      const found = isFromEarlierDay(loadedAt, now())
        ? ({ ok: false, state: "old-page" } as const)
        : readSsi(page, address, visibleMs);
      if (found.ok) return { reading: found.reading, source: found.source };
      tell(found.state);
      // Later, since the first look is taken before there is anything to stop.
      if (ENDS.has(found.state)) queueMicrotask(() => watch.stop());
      return undefined;
    },
    standsMs: ({ reading }) => (isAllZero(reading.pillars) ? ZERO_STANDS_MS : STANDS_MS),
    isSame: (one, other) => JSON.stringify(one) === JSON.stringify(other),
  });
  return watch;
}

function isFromEarlierDay(loadedAt: number, now: number): boolean {
  return dayOf(new Date(loadedAt)) < dayOf(new Date(now)) && now - loadedAt > MIDNIGHT_GRACE_MS;
}
