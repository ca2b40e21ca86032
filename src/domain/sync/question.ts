import type { Editioned } from "../history/edition";
import type { Days } from "../history/merge";
import { type Exchange, exchange, type There } from "./exchange";
import { hasOtherMember, isStrange, type Meeting } from "./first-contact";
import type { SyncState } from "./sync-state";

/** A history here and what the account has under its name. */
export type Pair = { here: Days; there: There };

/** The same as far as it can be read and exists, to count by. */
export function meetingOf({ here, there }: Pair): Meeting {
  const read = [...there.quarters.values()].filter((days) => typeof days !== "string");
  const floor = Math.max(here.floor, there.floor);
  const exists = ({ edition = 0 }: Editioned) => edition >= floor;
  return {
    here,
    there: {
      snapshots: read.flatMap(({ snapshots }) => snapshots.filter(exists)),
      deleted: read.flatMap(({ deleted }) => deleted.filter(exists)),
      floor,
    },
  };
}

/**
 * What the member is to be asked before anything is sent or received: at the first contact, whenever
 * the browser tells of it, and where what arrived looks like another account's.
 */
export function questionBy(
  { contact }: Pick<SyncState, "contact">,
  pairs: readonly Pair[],
): SyncState["asked"] {
  const meetings = pairs.map(meetingOf);
  const isThere = meetings.some(({ there }) => there.snapshots.length + there.deleted.length > 0);
  if (contact === "none" ? isThere : contact === "alone" && isStrange(meetings)) return "first";
  const isOther = pairs.some(({ here, there }) =>
    hasOtherMember(here, exchange(here, there, false).received.snapshots),
  );
  return isOther ? "other-account" : undefined;
}

/** Where the two stand after an exchange. */
export function contactAfter(
  { contact }: Pick<SyncState, "contact">,
  exchanges: readonly Exchange[],
): SyncState["contact"] {
  const hasReceived = exchanges.some(
    ({ received }) => received.snapshots.length + received.deleted.length > 0,
  );
  return hasReceived ? "met" : contact === "none" ? "alone" : contact;
}
