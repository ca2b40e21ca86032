import type { Day } from "./day";
import { dayOf } from "./day";
import type { PageState } from "./page-state";
import type { Snapshot } from "./snapshot";

/** What the popup knows when it says how today stands. */
export type Known = {
  isAgreed: boolean;
  /** The browser no longer lets us do what the member switched on. */
  isPermissionLost: boolean;
  today: Day;
  newest: Snapshot | undefined;
  /** The page the popup was opened on. */
  openedOn: "ssi-page" | PageState;
  /** How the last reading went, and when, as a UTC instant. */
  attempt: { outcome: PageState | "kept" | "clock-behind"; at: string } | undefined;
  /** When this popup started to read the page it was opened on. */
  startedAt: string | undefined;
};

export type Standing =
  | { kind: "not-agreed" }
  | { kind: "permission-lost" }
  | { kind: "reading" }
  | { kind: "problem"; outcome: PageState | "clock-behind" }
  | { kind: "kept-today" }
  | { kind: "not-yet" };

/** How today stands, and so what the member should hear first. */
export function standing(known: Known): Standing {
  const { attempt, startedAt, newest, openedOn } = known;
  if (!known.isAgreed) return { kind: "not-agreed" };
  if (openedOn === "ssi-page" && startedAt !== undefined) {
    if (!attempt || attempt.at < startedAt || attempt.outcome === "waiting") {
      return { kind: "reading" };
    }
    if (attempt.outcome !== "kept") return { kind: "problem", outcome: attempt.outcome };
  }
  if (openedOn !== "ssi-page" && openedOn !== "other-page") {
    return { kind: "problem", outcome: openedOn };
  }
  if (known.isPermissionLost) return { kind: "permission-lost" };
  if (newest?.day === known.today) return { kind: "kept-today" };
  const failed = failedToday(known);
  return failed ? { kind: "problem", outcome: failed } : { kind: "not-yet" };
}

/** What went wrong at the last try today; a tab that was left or still waits is no failure. */
function failedToday({ attempt, today }: Known): PageState | "clock-behind" | undefined {
  if (!attempt || dayOf(new Date(attempt.at)) !== today) return undefined;
  const { outcome } = attempt;
  const isFailure = !["kept", "waiting", "waiting-hidden", "other-page"].includes(outcome);
  return isFailure && outcome !== "kept" ? outcome : undefined;
}
