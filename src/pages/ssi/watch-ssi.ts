import { dayOf } from "../../domain/days/day";
import { isAllZero } from "../../domain/reading/accept";
import type { PageState } from "../../domain/reading/page-state";
import type { Reading } from "../../domain/reading/reading";
import type { Address } from "../address";
import { agreed } from "../text/agreed";
import { GIVE_UP_MS, waitForStable } from "../wait-for-stable";
import { pageLanguage } from "./page-language";
import { type AcceptedReading, completeReading, findReading, type Unread } from "./read-ssi";
import { otherPage } from "./ssi-address";
import { type OnState, stateTeller } from "./tell-states";

/** Two looks this far apart must show the same numbers, in milliseconds. */
const STABLE_MS = 700;

/** Four zeros may be placeholders, so they must stand longer, in milliseconds. */
const ZEROS_STABLE_MS = 3_000;

/** A page loaded on an earlier day shows that day's numbers, unless midnight has only just passed. */
const MIDNIGHT_GRACE_MS = 3_600_000;

/** Nothing more is to be seen here: the member went on to another page, or must reload this one. */
const FINAL_STATES = new Set<PageState>([
  "other-page",
  "signed-out",
  "seat-signed-out",
  "old-page",
]);

export type Watch = {
  page: Document;
  address: Address;
  /** When the page was loaded: milliseconds since 1970, as `performance.timeOrigin`. */
  loadedAt: number;
  /** Called with the page's state whenever it changes, until there is a reading. */
  onState: OnState;
  /** Called once with the reading; after four zeros again, if real numbers take their place. */
  onReading: (accepted: AcceptedReading) => void;
  now?: () => number;
};

/**
 * Watches the SSI page until its numbers stand still, and tells its state on the way. Only while the
 * member has it in front of them: nothing of a hidden page is looked at.
 *
 * @returns `ended`: when nothing is watched any more, whether there was a reading or not
 */
export function watchSsi({ page, address, loadedAt, now = Date.now, ...on }: Watch): {
  ended: Promise<void>;
  stop: () => void;
} {
  const tell = stateTeller(on.onState);
  const languages = new Set<string>();
  let visibleMs = 0;
  let hasZeros = false;
  let isStopped = false;
  let stopLooking = () => {};

  function stop() {
    isStopped = true;
    stopLooking();
  }

  function look(): AcceptedReading | undefined {
    const found = isFromEarlierDay(loadedAt, now()) ? OLD : findReading(page, address, visibleMs);
    // A reading says it already: finding the marks of a translation takes a walk over the whole page.
    const language = found.ok ? found.reading.language : pageLanguage(page);
    if (language) languages.add(language);
    if (!found.ok) return unread(found);
    if (hasZeros && isAllZero(found.reading.pillars)) return undefined;
    return { source: found.source, reading: inOwnLanguage(found.reading, languages) };
  }

  function unread(found: Unread): undefined {
    const { proposal } = found;
    const asked = proposal && { proposal: inOwnLanguage(proposal, languages) };
    // What was kept is not taken back by what a page shows on its way from zeros to numbers.
    if (!hasZeros) tell({ ...found, ...asked }, visibleMs);
    // Later, since the first look is taken before there is anything to stop.
    if (FINAL_STATES.has(found.state)) queueMicrotask(stop);
  }

  async function untilStable(): Promise<AcceptedReading | undefined> {
    const before = visibleMs;
    const watch = waitForStable<AcceptedReading>(page, {
      look(sinceMs) {
        visibleMs = before + sinceMs;
        return look();
      },
      onHidden: () => unread(hiddenLook(address, loadedAt, now())),
      stableForMs: ({ reading }) => (isAllZero(reading.pillars) ? ZEROS_STABLE_MS : STABLE_MS),
      isSame: (one, other) => JSON.stringify(one) === JSON.stringify(other),
      giveUpMs: GIVE_UP_MS - before,
    });
    stopLooking = watch.stop;
    const accepted = await watch.result;
    return accepted && { ...accepted, reading: completeReading(page, accepted) };
  }

  async function run() {
    const first = await untilStable();
    if (first) on.onReading(first);
    hasZeros = first !== undefined && isAllZero(first.reading.pillars);
    if (!hasZeros || isStopped) return;
    const real = await untilStable();
    if (real) on.onReading(real);
  }

  return { ended: run(), stop };
}

const OLD: Unread = { ok: false, state: "old-page" };

/** What can be said of a page without a look at it. */
function hiddenLook(address: Address, loadedAt: number, now: number): Unread {
  if (isFromEarlierDay(loadedAt, now)) return OLD;
  return { ok: false, state: otherPage(address) ?? "waiting-hidden" };
}

/**
 * The language that the page was in all the time: one that came while it was watched is that of a
 * translation. A page that was translated before has none.
 */
function inOwnLanguage({ language: _, ...reading }: Reading, seen: ReadonlySet<string>): Reading {
  const language = agreed([...seen]);
  return { ...reading, ...(language && { language }) };
}

function isFromEarlierDay(loadedAt: number, now: number): boolean {
  return dayOf(new Date(loadedAt)) < dayOf(new Date(now)) && now - loadedAt > MIDNIGHT_GRACE_MS;
}
