import { PROFILE_FIELDS, type ProfileReading } from "../../domain/profile/profile-fields";
import type { Address } from "../address";
import { waitForStable } from "../wait-for-stable";
import { confirmMissing } from "./confirm-missing";
import { type Gate, isSameGate, ownProfile } from "./own-profile";
import { isRedirected, profileSlug } from "./profile-slug";
import { readProfile } from "./read-profile";

/** Two gates this far apart must be equal; the page is looked at no more often. In milliseconds. */
const APART_MS = 1_000;

/** A page that is not known as the member's own by then is not, in milliseconds of visible time. */
const NOT_OWN_MS = 15_000;

export type ProfileWatch = {
  page: Document;
  /** `location`: looked at anew each time. */
  address: Address;
  /** Called with the first reading, and with each later one that says more or something else. */
  onReading: (reading: ProfileReading) => void;
};

/**
 * Reads the member's own profile once it is known to be that, and again while more of it is loaded,
 * until `waitForStable` gives up, `stop` is called or the address changes. Nothing is read while the tab
 * is hidden or anything is in doubt (design page `profile-page.md` §1).
 *
 * @returns `first`: the first reading; undefined on any page that is not the member's own: at once
 * where the address tells, else after 15 seconds of visible time; and when it was stopped
 */
export function watchProfile({ page, address, onReading }: ProfileWatch): {
  first: Promise<ProfileReading | undefined>;
  stop: () => void;
} {
  let resolve: (reading?: ProfileReading) => void;
  const first = new Promise<ProfileReading | undefined>((settled) => {
    resolve = settled;
  });
  const isHere = addressToken(address);
  const confirmed = confirmMissing();
  const isNews = newsFilter();
  let stopLooking = () => {};
  let isOver = false;
  let hasRead = false;

  function stop() {
    isOver = true;
    stopLooking();
    resolve();
  }

  /** Looks only where there is something to be seen; ends it all where there never will be. */
  function look<Seen>(visibleMs: number, see: () => Seen | undefined): Seen | undefined {
    const isOwnAddress = isHere();
    const seen = isOwnAddress ? see() : undefined;
    const isTooLate = !seen && !hasRead && visibleMs >= NOT_OWN_MS;
    if (!isOwnAddress || isTooLate) stopLater();
    return seen;
  }

  /** Later, since the first look is taken before there is anything to stop. */
  const stopLater = () => queueMicrotask(stop);

  /** A page that is left while it is hidden is not the same when it is shown again. */
  const onHidden = () => {
    if (!isHere()) stopLater();
  };

  /** Gate, reading and gate again in one task, so that nothing changes in between. */
  function readOnce(gate: Gate, visibleMs: number): undefined {
    if (!isSameGate(gate, ownProfile(page, address))) return;
    const reading = confirmed(readProfile(page, gate), visibleMs);
    if (!isHere() || !isSameGate(gate, ownProfile(page, address)) || !isNews(reading)) return;
    hasRead = true;
    queueMicrotask(() => {
      if (isOver) return;
      resolve(reading);
      onReading(reading);
    });
  }

  async function run() {
    const gates = waitForStable<Gate>(page, {
      look: (visibleMs) => look(visibleMs, () => ownProfile(page, address)),
      onHidden,
      stableForMs: () => APART_MS,
      isSame: isSameGate,
      everyMs: APART_MS,
    });
    stopLooking = gates.stop;
    const gate = await gates.result;
    if (!gate || isOver) return stop();
    const readings = waitForStable<undefined>(page, {
      look: (visibleMs) => look(visibleMs, () => readOnce(gate, visibleMs)),
      onHidden,
      stableForMs: () => APART_MS,
      isSame: () => false,
      everyMs: APART_MS,
    });
    stopLooking = readings.stop;
    await readings.result;
    stop();
  }
  void run();
  return { first, stop };
}

/** Whether the address is still the one of the beginning; once it was another, never again. */
function addressToken(address: Address): () => boolean {
  let { pathname } = address;
  let isCancelled = false;
  return () => {
    if (address.pathname !== pathname && isRedirected(pathname)) {
      pathname = address.pathname;
    }
    isCancelled ||= address.pathname !== pathname;
    return !isCancelled && (isRedirected(pathname) || profileSlug(address) !== undefined);
  };
}

/** Lets a reading through when it knows a field that none before it knew so. */
function newsFilter(): (reading: ProfileReading) => boolean {
  const told = new Map<string, string>();
  let isFirst = true;
  return (reading) => {
    const known = PROFILE_FIELDS.filter((field) => reading[field].state !== "unknown");
    const news = known.filter((field) => told.get(field) !== JSON.stringify(reading[field]));
    for (const field of news) told.set(field, JSON.stringify(reading[field]));
    const wasFirst = isFirst;
    isFirst = false;
    return wasFirst || news.length > 0;
  };
}
