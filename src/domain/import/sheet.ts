import type { ColumnName } from "../csv/column";
import type { Outcome } from "./outcome";
import type { Question } from "./question";

/** A file in the columns of our own CSV, whatever form it came in. */
export type Sheet = {
  columns: readonly SheetColumn[];
  lines: readonly Line[];
  /** Written by Pilaster: it keeps its sources, times and zeros. */
  isOwn?: true;
  /** What must be answered before anything can be read. */
  question?: Question;
};

/** One of our columns, and what the file calls it. */
export type SheetColumn = { name: ColumnName; label: string };

/** A row's texts in the order of the sheet's columns, or what became of it without them. */
export type Line = { row: number; texts: readonly string[] } | Exclude<Outcome, { day: string }>;
