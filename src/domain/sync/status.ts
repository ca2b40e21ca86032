/**
 * What the member may say where the account holds days already: both become one history, what is
 * there becomes a second history here, or sync stays off.
 */
export const SYNC_CHOICES = ["merge", "apart", "notNow"] as const;

/** All that an extension may keep in the browser's account, in bytes. */
export const SYNC_ROOM_BYTES = 102_400;

/** What the member is asked by, in days; deleted ones are not counted. */
export type SyncNumbers = {
  there: number;
  here: number;
  /** In both places. */
  both: number;
  /** Of those, the ones of which the two say different things. */
  differing: number;
  /** Somebody else's index, as far as can be told: of another account of LinkedIn's. */
  isOtherMember: boolean;
};

/**
 * Why not everything is sent or received. Days here stay as they are.
 * `full`: the account has no room left. `refused`: the browser did not take it, or what is there
 * cannot be read. `off-by-browser`: the browser has no sync, or it is switched off. `newer`: what is
 * there was written by a newer Pilaster. `not-here`: the history of this browser could not be read or
 * written.
 */
export type SyncProblem = "full" | "refused" | "off-by-browser" | "newer" | "not-here";

/**
 * Why sync is off though the member had switched it on: they removed the copy by another browser, or
 * took the browser's permission away.
 */
export type WhySyncOff = "removed-elsewhere" | "not-allowed";

/** How it stands with sync. Instants are in UTC. */
export type SyncStatus =
  | { is: "off"; why?: WhySyncOff }
  | {
      /** Nothing is sent or received until the member has chosen. */
      is: "asked";
      /** At first, or since what arrived looks like another account's. */
      why: "first" | "other-account";
      numbers: SyncNumbers;
    }
  | {
      is: "on";
      lastSent?: string;
      lastReceived?: string;
      /** How much of `SYNC_ROOM_BYTES` is used. */
      bytes: number;
      /** Something is still to be sent. */
      isWaiting: boolean;
      /** Days for which there is no room: they stay here only. */
      unsent: number;
      problem?: SyncProblem;
    };
