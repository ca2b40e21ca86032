import Papa from "papaparse";
import type { Snapshot } from "../history/snapshot";
import type { Mark } from "../marks/mark";
import { GROUPS } from "../scores/groups";
import { PILLARS, total } from "../scores/pillars";
import { type CsvForm, STANDARD } from "./csv-form";

/**
 * How a cell begins that a spreadsheet would run, whatever follows it; and one that is protected
 * already, so that taking one apostrophe away always gives back what was written.
 */
const FORMULA = /^[=+\-@\t\r\n']/;

type Cell = string | number | boolean | undefined;

/** The columns in their stable order, as the design page `product.md` lists them. */
const COLUMNS: [name: string, cell: (snapshot: Snapshot) => Cell][] = [
  ["day", (s) => s.day],
  ["taken_at", (s) => s.takenAt],
  ["total", (s) => total(s.pillars)],
  ["displayed_total", (s) => s.displayedTotal],
  ...PILLARS.map((p): (typeof COLUMNS)[number] => [p, (s) => s.pillars[p]]),
  ...GROUPS.flatMap((g): typeof COLUMNS => [
    [`${g}_rank`, (s) => s.groups[g]?.rank],
    [`${g}_average`, (s) => s.groups[g]?.average],
  ]),
  ...GROUPS.map((g): (typeof COLUMNS)[number] => [`${g}_size`, (s) => s.groups[g]?.size]),
  ["industry_name", (s) => s.groups.industry?.name],
  ...GROUPS.flatMap((g) =>
    PILLARS.map((p): (typeof COLUMNS)[number] => [`${g}_${p}`, (s) => s.groups[g]?.pillars?.[p]]),
  ),
  ["seat", (s) => s.seat],
  ["source", (s) => s.source],
  ["language", (s) => s.language],
  ["first_taken_at", (s) => s.firstTakenAt],
];

/** The last column: the member's own note on the day. */
const MARK = "mark";

/**
 * The whole history as a CSV file: RFC 4180, CRLF, UTF-8 with a byte order mark, English header,
 * one row a day, an empty cell where nothing is known. A text that a spreadsheet would run as a
 * formula, or that begins with an apostrophe, gets one more in front. A day that has only a note is a row with nothing else.
 *
 * @param snapshots oldest first
 */
export function csv(
  snapshots: readonly Snapshot[],
  form: CsvForm = STANDARD,
  marks: readonly Mark[] = [],
): string {
  return csvText([...COLUMNS.map(([name]) => name), MARK], rows(snapshots, marks), form);
}

/** A table as such a file: a number with the form's decimal sign, nothing where a cell is unknown. */
export function csvText(
  fields: readonly string[],
  table: readonly (readonly Cell[])[],
  form: CsvForm,
): string {
  const write = (cell: Cell) =>
    typeof cell === "number" ? String(cell).replace(".", form.decimal) : (cell?.toString() ?? "");
  const text = Papa.unparse(
    { fields: [...fields], data: table.map((row) => row.map(write)) },
    { delimiter: form.delimiter, newline: "\r\n", escapeFormulae: FORMULA },
  );
  // The library ends a file without rows with a line break, and no other.
  return `\uFEFF${text.replace(/\r\n$/, "")}\r\n`;
}

function rows(snapshots: readonly Snapshot[], marks: readonly Mark[]): Cell[][] {
  const notes = new Map(marks.map(({ day, note }) => [day, note]));
  const kept = new Set(snapshots.map(({ day }) => day));
  const whole = snapshots.map((snapshot) => [
    ...COLUMNS.map(([, cell]) => cell(snapshot)),
    notes.get(snapshot.day),
  ]);
  const noted = marks
    .filter(({ day }) => !kept.has(day))
    .map(({ day, note }) => [day, ...COLUMNS.slice(1).map(() => undefined), note]);
  return [...whole, ...noted].sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
}

/** "pilaster-ssi-2026-11-23.csv" for the day of the export; made-up numbers say so in the name. */
export function csvFileName(today: string, isSample = false): string {
  return `pilaster-${isSample ? "sample" : "ssi"}-${today}.csv`;
}
