import type { CsvRow } from "../../csv/csv-rows";
import { LIMITS, shortened } from "../limits";
import type { Line } from "../sheet";
import { isBlank, type Table } from "../table/table";

/** The names of a table's columns as they stand in its first row. */
export function headOf(table: Table): string[] {
  return table.find((row) => !isBlank(row))?.cells.map((cell) => cell.trim()) ?? [];
}

/** The rows under a table's header. */
export function rowsUnder(table: Table): Table {
  return table.slice(table.findIndex((row) => !isBlank(row)) + 1);
}

/** Where a name stands in a header, in any case; undefined when it does not, or twice. */
export function placeOf(name: string, head: readonly string[]): number | undefined {
  const places = head.flatMap((one, place) =>
    one.toLowerCase() === name.toLowerCase() ? [place] : [],
  );
  return places.length === 1 ? places[0] : undefined;
}

/**
 * A row's cells at these places. One with more cells than the header is refused: a comma in it was
 * taken for a delimiter, and what follows stands under other names.
 */
export function lineOf(row: CsvRow, width: number, places: readonly number[]): Line {
  if (isBlank(row)) return { row: row.row, skipped: "empty-row" };
  const more = row.cells.slice(width).filter((cell) => cell.trim() !== "");
  if (more.length > 0) {
    const found = shortened(more.join(" "));
    return { row: row.row, problem: { reason: "more-cells", found, wanted: String(width) } };
  }
  const long = row.cells.find((cell) => cell.length > LIMITS.cellCharacters);
  if (long !== undefined) {
    return { row: row.row, problem: { reason: "cell-too-long", found: shortened(long) } };
  }
  return { row: row.row, texts: places.map((place) => row.cells[place] ?? "") };
}
