import * as z from "zod/mini";
import { historyId } from "../accounts/histories";
import { instant } from "../days/day-schema";

export const SYNC_STATE_VERSION = 1;

/** What this browser knows of its part in sync; it never leaves the device. */
const syncState = z.strictObject({
  version: z.literal(SYNC_STATE_VERSION),
  /**
   * Whether days went between here and the account: none yet, only from here, or they met what
   * others wrote there.
   */
  contact: z.enum(["none", "alone", "met"]),
  /** What the member is to answer before anything goes on. */
  asked: z.exactOptional(z.enum(["first", "other-account"])),
  /** What a history is called in the account, where it is not called as here. */
  places: z.record(historyId, historyId),
  /** Histories of the account that were deleted here: they are not brought back. */
  leftOut: z.array(historyId),
  /** When something was last written that is still to be sent. */
  changedAt: z.exactOptional(instant),
  /** How often in a row the browser did not take it. */
  failures: z.int().check(z.gte(0)),
  lastSent: z.exactOptional(instant),
  lastReceived: z.exactOptional(instant),
  bytes: z.int().check(z.gte(0)),
  unsent: z.int().check(z.gte(0)),
  problem: z.exactOptional(z.enum(["full", "refused", "off-by-browser", "newer", "not-here"])),
  why: z.exactOptional(z.enum(["removed-elsewhere", "not-allowed"])),
});
export type SyncState = z.infer<typeof syncState>;

/** Before anything was sent or received. */
const NEW: SyncState = {
  version: SYNC_STATE_VERSION,
  contact: "none",
  places: {},
  leftOut: [],
  failures: 0,
  bytes: 0,
  unsent: 0,
};

/** As stored; as before the first contact where nothing readable is. */
export function parseSyncState(stored: unknown): SyncState {
  return syncState.safeParse(stored).data ?? NEW;
}

/** Sync is off: what is left is which history is which, for the next time. */
export function ended({ places, leftOut }: SyncState, why?: SyncState["why"]): SyncState {
  return { ...NEW, places, leftOut, ...(why && { why }) };
}

/** What a history here is called in the account. */
export const nameThere = ({ places }: SyncState, here: string) => places[here] ?? here;

/** The history here that one of the account is; undefined where it was deleted here. */
export function nameHere({ places, leftOut }: SyncState, there: string): string | undefined {
  if (leftOut.includes(there)) return undefined;
  return Object.keys(places).find((here) => places[here] === there) ?? there;
}

/**
 * A history was deleted here: the account keeps it for the other browsers, and does not bring it back.
 *
 * @returns undefined where sync was never on
 */
export function withLeftOut(of: SyncState, here: string): SyncState | undefined {
  if (of.contact === "none") return undefined;
  const { [here]: _, ...places } = of.places;
  return { ...of, places, leftOut: [...of.leftOut, nameThere(of, here)] };
}

/**
 * Keeps a history of the account apart from the one it would have become: it is a new one here, and
 * the one here is a new one there.
 *
 * @param here the history that is not to be mixed
 * @param newHere the id of what comes from the account
 * @param newThere what the one here is called in the account from now on
 */
export function keptApart(of: SyncState, here: string, newHere: string, newThere: string) {
  const places = { ...of.places, [newHere]: nameThere(of, here), [here]: newThere };
  return { ...of, places };
}
