import type { DeletedDay } from "./deleted-day";
import type { Snapshot } from "./snapshot";

/** Whatever there is one of a day, or the trace of it. */
export type Editioned = { edition?: number };

/** What is stored of a day: its snapshot, or the trace of its deletion. */
export type StoredDay = Snapshot | DeletedDay | undefined;

const editionOf = (stored: Editioned | undefined) => stored?.edition ?? 0;

/** The edition of what the member does to a day, so that it wins over all that was there before. */
export function nextEdition(stored: Editioned | undefined): number {
  return editionOf(stored) + 1;
}

/**
 * The edition of what is read or brought along, as a snapshot says it: the one the day has, or the
 * next where the member had corrected or deleted the day, since it takes the place of that.
 */
export function editionAfter(stored: StoredDay): { edition?: number } {
  const isMembers = stored && (!("pillars" in stored) || stored.corrected);
  const edition = isMembers ? nextEdition(stored) : editionOf(stored);
  return edition > 0 ? { edition } : {};
}
