import Papa from "papaparse";
import type { CsvForm } from "./csv-form";

/**
 * How a cell begins that a spreadsheet would run, whatever follows it; and one that is protected
 * already, so that taking one apostrophe away always gives back what was written.
 */
const FORMULA = /^[=+\-@\t\r\n']/;

const PROTECTED = /^'(?=[=+\-@\t\r\n'])/;

/** What a cell is written from; undefined is what is not known. */
export type CsvValue = string | number | boolean | undefined;

/**
 * A table as a CSV file: RFC 4180, CRLF, UTF-8 with a byte order mark, a number with the form's decimal
 * sign, nothing where a cell is unknown. A text that a spreadsheet would run as a formula, or that
 * begins with an apostrophe, gets one more in front.
 */
export function csvText(
  fields: readonly string[],
  table: readonly (readonly CsvValue[])[],
  form: CsvForm,
): string {
  const write = (cell: CsvValue) =>
    typeof cell === "number" ? String(cell).replace(".", form.decimal) : (cell?.toString() ?? "");
  const text = Papa.unparse(
    { fields: [...fields], data: table.map((row) => row.map(write)) },
    { delimiter: form.delimiter, newline: "\r\n", escapeFormulae: FORMULA },
  );
  // The library ends a file without rows with a line break, and no other.
  return `\uFEFF${text.replace(/\r\n$/, "")}\r\n`;
}

/** What was written into a cell of such a file: exactly one apostrophe is taken off where one was put. */
export function unprotected(cell: string): string {
  return cell.replace(PROTECTED, "");
}
