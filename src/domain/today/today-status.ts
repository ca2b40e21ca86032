import { daysBetween } from "../days/calendar";
import { type Day, dayOf } from "../days/day";
import type { Snapshot } from "../history/snapshot";
import { keptOn } from "../history/time-line";
import type { WhyNotStored } from "../reading/failure";
import type { PageState } from "../reading/page-state";
import type { Reading } from "../reading/reading";
import type { Attempt, Details, Result } from "../reading/result";
import { isByHand } from "../reading/source";
import { isWaiting } from "../reading/waiting";

/** What popup, dashboard and panel know when they say how today stands. */
export type TodayFacts = {
  isAgreed: boolean;
  /** The browser no longer lets us do what the member switched on. */
  isPermissionLost: boolean;
  today: Day;
  /** Now, as a UTC instant. */
  now: string;
  /** Those that count today, oldest first; or why the history cannot be read. */
  snapshots: readonly Snapshot[] | WhyNotStored;
  /** The page it is said on: what the popup was opened on, or the page of the panel. */
  openedOn: "ssi-page" | PageState;
  /** How the last reading went, and when, as a UTC instant. */
  attempt: Attempt | undefined;
  /** When this popup started to read the page it was opened on. */
  startedAt: string | undefined;
};

/** Why there is nothing of today; `no-answer`: the page was asked, and nothing came of it. */
export type Problem = Exclude<Result, "kept"> | "no-answer";

export type TodayStatus =
  | { kind: "not-agreed" }
  | { kind: "permission-lost" }
  | { kind: "reading" }
  | ({ kind: "problem"; result: Problem } & Pick<Details, "sides" | "why">)
  /** Only the member can tell whether these numbers of the look at that instant are theirs. */
  | { kind: "proposal"; proposal: Reading; at: string }
  /** The history cannot be read, so nobody knows whether today is kept. */
  | { kind: "unreadable"; why: WhyNotStored }
  | { kind: "kept-today" }
  /** `since`: the last day a page was read, where that was before yesterday. */
  | { kind: "not-yet"; since?: Day };

/** How today stands, and so what the member should hear first. */
export function todayStatus(known: TodayFacts): TodayStatus {
  const { attempt, startedAt, openedOn } = known;
  if (!known.isAgreed) return { kind: "not-agreed" };
  if (openedOn === "ssi-page" && startedAt !== undefined) {
    const isAnswered = attempt !== undefined && attempt.at >= startedAt;
    if (!isAnswered || attempt.result === "waiting") {
      const patienceMs = isAnswered ? PAINTED_MS : ANSWERED_MS;
      return Date.parse(known.now) - Date.parse(startedAt) < patienceMs
        ? { kind: "reading" }
        : { kind: "problem", result: "no-answer" };
    }
    if (attempt.result !== "kept") return problem(attempt.result, attempt);
  }
  if (openedOn !== "ssi-page" && openedOn !== "other-page") {
    return { kind: "problem", result: openedOn };
  }
  if (known.isPermissionLost) return { kind: "permission-lost" };
  const { snapshots } = known;
  if (typeof snapshots === "string") return { kind: "unreadable", why: snapshots };
  const kept = keptOn(snapshots, known.today);
  const failed = failedToday(known);
  if (kept && !isOthersSince(kept, attempt)) return { kind: "kept-today" };
  return failed && attempt ? problem(failed, attempt) : notYet(snapshots, known.today);
}

/** A page that was asked says something within this time, in milliseconds. */
export const ANSWERED_MS = 10_000;

/** LinkedIn has painted by then, or the reader has said what is wrong; in milliseconds. */
export const PAINTED_MS = 30_000;

function problem(result: Problem, { at, proposal, sides, why }: Attempt): TodayStatus {
  if (proposal) return { kind: "proposal", proposal, at };
  return { kind: "problem", result, ...(sides && { sides }), ...(why && { why }) };
}

/** LinkedIn may lead a member elsewhere before our script can run: then only the gap tells of it. */
function notYet(snapshots: readonly Snapshot[], today: Day): TodayStatus {
  const last = snapshots.findLast((snapshot) => !isByHand(snapshot));
  const isLongAgo = last !== undefined && daysBetween(last.day, today) > 1;
  return { kind: "not-yet", ...(isLongAgo && { since: last.day }) };
}

/** Whether what was read last is not this member's: then it is no matter that today is kept. */
function isOthersSince({ takenAt }: Snapshot, attempt: Attempt | undefined): boolean {
  if (attempt?.result !== "put-aside" && attempt?.result !== "left-out") return false;
  return attempt.at > takenAt;
}

/** A tab that waits is news for as long as it is likely to be still there, in milliseconds. */
const WAITING_MS = 600_000;

/** What went wrong at the last try today; a tab that was left is no failure. */
function failedToday({ attempt, today, now }: TodayFacts): Problem | undefined {
  if (!attempt || dayOf(new Date(attempt.at)) !== today) return undefined;
  const { result, at } = attempt;
  if (result === "kept" || result === "other-page") return undefined;
  return isWaiting(result) && Date.parse(now) - Date.parse(at) > WAITING_MS ? undefined : result;
}
