/** What a file may be at most; the first two are for whoever opens files. */
export const LIMITS = {
  fileBytes: 20_000_000,
  files: 50,
  /** Of one file, its header too. */
  rows: 50_000,
  columns: 1_000,
  cellCharacters: 65_536,
  jsonDepth: 32,
};

/** After so many rows a long work may rest: a few milliseconds. */
export const REST_AFTER_ROWS = 100;

/** How much of a cell a report repeats, in characters. */
const LONGEST_FOUND = 60;

/** A cell as a report shows it: a damaged one may be megabytes long. */
export function shortened(text: string): string {
  return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text;
}
