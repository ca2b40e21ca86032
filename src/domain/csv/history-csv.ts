import { fileName } from "../accounts/file-name";
import type { Snapshot } from "../history/snapshot";
import type { Mark } from "../marks/mark";
import { COLUMNS } from "./columns";
import { type CsvForm, STANDARD } from "./csv-form";
import { type CsvValue, csvText } from "./csv-text";

/**
 * The whole history as a CSV file with an English header, one row a day. A day that has only a note is
 * a row with nothing else.
 *
 * @param snapshots oldest first
 */
export function csv(
  snapshots: readonly Snapshot[],
  form: CsvForm = STANDARD,
  marks: readonly Mark[] = [],
): string {
  return csvText(
    COLUMNS.map(({ name }) => name),
    rows(snapshots, marks),
    form,
  );
}

function rows(snapshots: readonly Snapshot[], marks: readonly Mark[]): CsvValue[][] {
  const notes = new Map(marks.map(({ day, note }) => [day, note]));
  const kept = new Set(snapshots.map(({ day }) => day));
  const whole = snapshots.map((snapshot) =>
    COLUMNS.map(({ write }) => write(snapshot, notes.get(snapshot.day))),
  );
  const noted = marks
    .filter(({ day }) => !kept.has(day))
    .map(({ day, note }) => [day, ...COLUMNS.slice(2).map(() => undefined), note]);
  return [...whole, ...noted].sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
}

/**
 * "pilaster-ssi-2026-11-23.csv" for the day of the export; made-up numbers say so in the name.
 *
 * @param account as `inFileName` gives it; empty where there is only one
 */
export function csvFileName(today: string, isSample = false, account = ""): string {
  return fileName("pilaster", isSample ? "sample" : "ssi", account, `${today}.csv`);
}
