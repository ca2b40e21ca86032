import type { ColumnName } from "../../csv/column";
import type { Sheet } from "../sheet";
import type { Table } from "../table/table";
import type { Form, FormId } from "./form";
import { headOf, lineOf, placeOf, rowsUnder } from "./lines";

/** What a form calls our columns. */
type Names = Partial<Record<ColumnName, string>>;

/**
 * A form with one row a day under a header. Whatever else it has is left alone.
 *
 * @param needed by these it is recognised
 */
export function headed(id: FormId, needed: Names, others: Names = {}): Form<Table> {
  const names = Object.entries({ ...needed, ...others }) as [ColumnName, string][];
  const read = (table: Table): Sheet => {
    const head = headOf(table);
    const found = names.flatMap(([name, label]) => {
      const place = placeOf(label, head);
      return place === undefined ? [] : [{ name, label, place }];
    });
    const places = found.map(({ place }) => place);
    const lines = rowsUnder(table).map((row) => lineOf(row, head.length, places));
    return { columns: found.map(({ name, label }) => ({ name, label })), lines };
  };
  const matches = (table: Table) => {
    const head = headOf(table);
    return Object.values(needed).every((label) => placeOf(label, head) !== undefined);
  };
  return { id, matches, read };
}
