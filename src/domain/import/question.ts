import type { ColumnName } from "../csv/column";
import type { Day } from "../days/day";
import type { Pillar } from "../scores/pillars";

export type DateOrder = "dayFirst" | "monthFirst";
export type DecimalSign = "." | ",";

/** Which column of the file, counted from 0, holds what. */
type ColumnChoice = { places: Partial<Record<ColumnName, number>>; hasHeader: boolean };

/** What a file cannot prove, so that the member is asked. Until then the rows it is about wait. */
export type Question =
  | { kind: "dateOrder"; column: string; examples: string[] }
  | { kind: "decimalSign"; column: string; examples: string[] }
  /** Whether a time counts in UTC, as `here`, or in the member's own zone, as `written`. */
  | { kind: "utcDay"; column: string; found: string; written: Day; here: Day }
  /** The first rows as they stand; `hasHeader` is how it looks. */
  | { kind: "columns"; rows: string[][]; hasHeader: boolean }
  | { kind: "pillarOrder"; examples: string[] };

/** What the member answered for a file, by the kind of question. */
export type Answers = {
  dateOrder?: DateOrder;
  decimalSign?: DecimalSign;
  utcDay?: "written" | "here";
  columns?: ColumnChoice;
  pillarOrder?: readonly Pillar[];
};
