import { fileName } from "../accounts/file-name";
import { type CsvForm, STANDARD } from "../csv/csv-form";
import { csvText } from "../csv/csv-text";
import type { WeekBeside } from "./weekly";

/**
 * What was counted as a CSV file, in the manner of the history's: one row a week with its Monday,
 * the week's middle total, and a column for each kind; an empty cell where nothing is known.
 *
 * @param weeks oldest first
 * @param kinds with the names they have in the member's language
 */
export function outcomesCsv(
  weeks: readonly WeekBeside[],
  kinds: readonly { id: string; name: string }[],
  form: CsvForm = STANDARD,
): string {
  const fields = ["week", "week_start", "index_median", ...kinds.map(({ name }) => name)];
  const rows = weeks.map(({ week, day, index, counts }) => [
    week,
    day,
    index,
    ...kinds.map(({ id }) => counts[id]),
  ]);
  return csvText(fields, rows, form);
}

/**
 * "pilaster-outcomes-2026-11-23.csv" for the day of the export.
 *
 * @param account as `inFileName` gives it; empty where there is only one
 */
export function outcomesCsvFileName(today: string, account = ""): string {
  return fileName("pilaster-outcomes", account, `${today}.csv`);
}
