import type { Day } from "../days/day";
import type { Snapshot } from "../history/snapshot";

/** Why a row is refused. Nothing of it is kept, and the rows beside it are. */
export type RowReason =
  | "more-cells"
  | "cell-too-long"
  | "missing"
  | "not-a-day"
  | "too-early"
  | "in-the-future"
  | "became-a-date"
  | "lost-decimal-sign"
  | "other-decimal-sign"
  | "not-a-number"
  | "out-of-range"
  | "unknown-value"
  | "not-the-sum"
  | "four-zeros"
  | "brand-is-total"
  | "said-twice"
  | "note-too-long"
  | "unreadable"
  | "needs-an-answer";

/** Why a whole file is refused. */
export type FileReason =
  | "empty"
  | "too-many-rows"
  | "too-many-columns"
  | "not-json"
  | "too-deep"
  | "forbidden-key"
  | "backup"
  | "unknown-json";

/** Why a row says nothing, and was not meant to. */
export type SkipReason = "empty-row" | "no-scores" | "total-only" | "other-people";

/**
 * What is wrong with a row: in which column, what stands there, shortened, and for some reasons what
 * would be right (the sum, the number of columns, a range).
 */
export type Problem = { reason: RowReason; found: string; column?: string; wanted?: string };

/** What became of a row. A day may have a note alone. */
export type Outcome =
  | { row: number; day: Day; snapshot?: Snapshot; note?: string }
  | { row: number; problem: Problem }
  | { row: number; skipped: SkipReason };
