import { type CsvRow, csvRows } from "../../csv/csv-rows";
import { LIMITS, REST_AFTER_ROWS } from "../limits";
import type { FileReason } from "../outcome";
import { likelyDelimiter, namedDelimiter } from "./delimiter";

type ReadTable = { table: Table } | { refused: FileReason };

/** The rows of a file in its order, a header among them; `row` is their number in the file. */
export type Table = readonly CsvRow[];

/** A text file or copied cells as a table, or why not. It rests now and then. */
export function* readTable(text: string): Generator<void, ReadTable> {
  const named = namedDelimiter(text);
  const table: CsvRow[] = [];
  for (const row of csvRows(text, named ?? likelyDelimiter(text), LIMITS.columns)) {
    if (named !== undefined && row.row === 1) continue;
    if (row.cells.length > LIMITS.columns) return { refused: "too-many-columns" };
    if (table.length === LIMITS.rows) return { refused: "too-many-rows" };
    table.push(row);
    if (table.length % REST_AFTER_ROWS === 0) yield;
  }
  return table.some((row) => !isBlank(row)) ? { table } : { refused: "empty" };
}

/** Whether nothing stands in a row: spreadsheets write such rows by the hundred. */
export function isBlank({ cells }: CsvRow): boolean {
  return cells.every((cell) => cell.trim() === "");
}
