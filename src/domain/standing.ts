import { type Day, daysBetween } from "./day";
import { dayOf } from "./day-of";
import type { PageState } from "./page-state";
import type { Reading, Source } from "./reading";
import type { Snapshot } from "./snapshot";

/** What the popup knows when it says how today stands. */
export type Known = {
  isAgreed: boolean;
  /** The browser no longer lets us do what the member switched on. */
  isPermissionLost: boolean;
  today: Day;
  /** Now, as a UTC instant. */
  now: string;
  /** Oldest first. */
  snapshots: readonly Snapshot[];
  /** The page the popup was opened on. */
  openedOn: "ssi-page" | PageState;
  /** How the last reading went, and when, as a UTC instant. */
  attempt:
    | {
        outcome: PageState | "kept" | "clock-behind";
        at: string;
        proposal?: Reading;
      }
    | undefined;
  /** When this popup started to read the page it was opened on. */
  startedAt: string | undefined;
};

export type Standing =
  | { kind: "not-agreed" }
  | { kind: "permission-lost" }
  | { kind: "reading" }
  | { kind: "problem"; outcome: PageState | "clock-behind" }
  /** Only the member can tell whether these numbers of the look at that instant are theirs. */
  | { kind: "proposal"; proposal: Reading; at: string }
  | { kind: "kept-today" }
  /** `since`: the last day a page was read, where that was before yesterday. */
  | { kind: "not-yet"; since?: Day };

const BY_HAND: readonly Source[] = ["typed", "imported"];

/** Whether the member wrote it down: no page of LinkedIn's was read for it. */
export const isByHand = ({ source }: Pick<Snapshot, "source">) => BY_HAND.includes(source);

/** How today stands, and so what the member should hear first. */
export function standing(known: Known): Standing {
  const { attempt, startedAt, openedOn } = known;
  if (!known.isAgreed) return { kind: "not-agreed" };
  if (openedOn === "ssi-page" && startedAt !== undefined) {
    if (!attempt || attempt.at < startedAt || attempt.outcome === "waiting") {
      return { kind: "reading" };
    }
    if (attempt.outcome !== "kept") return problem(attempt.outcome, attempt);
  }
  if (openedOn !== "ssi-page" && openedOn !== "other-page") {
    return { kind: "problem", outcome: openedOn };
  }
  if (known.isPermissionLost) return { kind: "permission-lost" };
  if (known.snapshots.at(-1)?.day === known.today) return { kind: "kept-today" };
  const failed = failedToday(known);
  return failed && attempt ? problem(failed, attempt) : notYet(known);
}

function problem(
  outcome: PageState | "clock-behind",
  { at, proposal }: NonNullable<Known["attempt"]>,
): Standing {
  return proposal ? { kind: "proposal", proposal, at } : { kind: "problem", outcome };
}

/** LinkedIn may lead a member elsewhere before our script can run: then only the gap tells of it. */
function notYet({ snapshots, today }: Known): Standing {
  const last = snapshots.findLast((snapshot) => !isByHand(snapshot));
  const isLongAgo = last !== undefined && daysBetween(last.day, today) > 1;
  return { kind: "not-yet", ...(isLongAgo && { since: last.day }) };
}

/** A tab that waits is news for as long as it is likely to be still there, in milliseconds. */
const WAITING_MS = 600_000;

/** What went wrong at the last try today; a tab that was left is no failure. */
function failedToday({ attempt, today, now }: Known): PageState | "clock-behind" | undefined {
  if (!attempt || dayOf(new Date(attempt.at)) !== today) return undefined;
  const { outcome, at } = attempt;
  if (outcome === "kept" || outcome === "other-page") return undefined;
  const isWaiting = outcome === "waiting" || outcome === "waiting-hidden";
  return isWaiting && Date.parse(now) - Date.parse(at) > WAITING_MS ? undefined : outcome;
}
