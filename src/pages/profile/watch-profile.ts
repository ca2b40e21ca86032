import type { ProfileReading } from "../../domain/profile-fields";
import { settle } from "../settle";
import { type Gate, isSameGate, ownProfile } from "./own-profile";
import { isProfile, profileSlug } from "./profile-slug";
import { readProfile } from "./read-profile";

/** Two proofs, and two readings, this far apart must be the same, in milliseconds. */
const STANDS_MS = 1_000;

/** A changing page is looked at this often at most, in milliseconds. */
const EVERY_MS = 1_000;

/** A page that has not proven to be the member's own by then is not, in milliseconds of visible time. */
const NOT_OWN_MS = 15_000;

export type ProfileWatch = {
  page: Document;
  /** Read anew at every look: LinkedIn changes it without loading a page. */
  address: { hostname: string; pathname: string };
  /** Called with each reading that says something new. */
  onReading: (reading: ProfileReading) => void;
};

/**
 * Watches a profile while the tab is visible. Once the page has proven twice to be the member's
 * own, it is read, and read again as LinkedIn loads more of it; before and after each reading the
 * proof must be the same. Another address ends it for good.
 *
 * @returns `first`: the first reading, or undefined when there was none
 */
export function watchProfile({ page, address, onReading }: ProfileWatch): {
  first: Promise<ProfileReading | undefined>;
  stop: () => void;
} {
  // Where LinkedIn is about to lead to the member's own profile, the slug comes a little later.
  let slug = profileSlug(address);
  let last: string | undefined;
  let stopNow = () => {};
  let isStopped = false;
  const stop = () => {
    isStopped = true;
    stopNow();
  };
  const isVisible = () => page.visibilityState !== "hidden";
  /** The proof, while the address is the one it began with. */
  const look = (): Gate | undefined => {
    if (isProfile(address)) slug ??= profileSlug(address);
    if (isProfile(address) && profileSlug(address) === slug) {
      return isVisible() ? ownProfile(page, address) : undefined;
    }
    // Later, since the first look is taken before there is anything to stop.
    queueMicrotask(stop);
    return undefined;
  };
  /** One reading between two proofs, all in one task, so that nothing changes meanwhile. */
  const read = (proven: Gate): ProfileReading | undefined => {
    const before = look();
    if (!before || !isSameGate(before, proven)) return undefined;
    const reading = readProfile(page, before);
    const after = look();
    return after && isSameGate(after, proven) ? reading : undefined;
  };
  const tell = (reading: ProfileReading) => {
    last = JSON.stringify(reading);
    onReading(reading);
  };

  async function begin(): Promise<ProfileReading | undefined> {
    const proof = settle<Gate>(page, {
      look(visibleMs) {
        if (visibleMs >= NOT_OWN_MS) queueMicrotask(stop);
        return look();
      },
      standsMs: () => STANDS_MS,
      isSame: isSameGate,
      everyMs: EVERY_MS,
    });
    stopNow = proof.stop;
    const proven = await proof.result;
    const first = proven && !isStopped ? read(proven) : undefined;
    if (!proven || !first) return undefined;
    tell(first);
    void goOn(proven);
    return first;
  }

  /** Reads what LinkedIn loads later, until nothing new comes. */
  async function goOn(proven: Gate): Promise<void> {
    while (!isStopped) {
      const more = settle<ProfileReading>(page, {
        look() {
          const reading = read(proven);
          return reading && JSON.stringify(reading) !== last ? reading : undefined;
        },
        standsMs: () => STANDS_MS,
        isSame: (one, other) => JSON.stringify(one) === JSON.stringify(other),
        everyMs: EVERY_MS,
      });
      stopNow = more.stop;
      const reading = await more.result;
      if (!reading || isStopped) return;
      tell(reading);
    }
  }

  return { first: begin(), stop };
}
