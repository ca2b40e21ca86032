import type { ColumnName } from "../../csv/column";
import { shortened } from "../limits";
import type { Sheet } from "../sheet";
import { usualWidth } from "../table/delimiter";
import { isBlank, type Table } from "../table/table";
import type { Form } from "./form";
import { headOf, lineOf, rowsUnder } from "./lines";

const SHOWN_ROWS = 6;

/** Any other table: nothing is guessed, the member says which column holds what. */
export const columns: Form<Table> = {
  id: "columns",
  matches: () => true,
  read: (table, { columns: choice }): Sheet => {
    if (!choice) return unread(table);
    const width = choice.hasHeader
      ? headOf(table).length
      : usualWidth(table.filter((row) => !isBlank(row)).map(({ cells }) => cells.length));
    const head = choice.hasHeader ? headOf(table) : [];
    const chosen = Object.entries(choice.places) as [ColumnName, number][];
    const rows = choice.hasHeader ? rowsUnder(table) : table;
    return {
      columns: chosen.map(([name, place]) => ({ name, label: head[place] || letters(place) })),
      lines: rows.map((row) =>
        lineOf(
          row,
          width,
          chosen.map(([, place]) => place),
        ),
      ),
    };
  },
};

function unread(table: Table): Sheet {
  const shown = table.filter((row) => !isBlank(row)).slice(0, SHOWN_ROWS);
  const rows = shown.map(({ cells }) => cells.map(shortened));
  // Every row of scores has numbers in it.
  const hasHeader = rows[0]?.every((cell) => !/\d/.test(cell)) ?? false;
  const problem = { reason: "needs-an-answer", found: "" } as const;
  const lines = (hasHeader ? rowsUnder(table) : table).map((row) =>
    isBlank(row) ? ({ row: row.row, skipped: "empty-row" } as const) : { row: row.row, problem },
  );
  return { columns: [], lines, question: { kind: "columns", rows, hasHeader } };
}

/** A column without a name as spreadsheets call it: A, B … Z, AA. */
function letters(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : letters(Math.floor(place / 26) - 1) + last;
}
