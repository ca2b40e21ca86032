import { csvRows } from "../../csv/csv-rows";
import { LIMITS } from "../limits";

/** In this order where a file could be read with several: a comma may be a decimal sign, too. */
const DELIMITERS = ["\t", ";", ","];

const SAMPLE_CHARACTERS = 65_536;
const SAMPLE_ROWS = 50;

/** A first line for Excel that names the delimiter. */
const SEP = /^\uFEFF?"?sep=([^\r\n])"?\r*(?:\n|\r|$)/i;

/** @returns the delimiter a file names on a first line of its own; undefined without one */
export function namedDelimiter(text: string): string | undefined {
  return SEP.exec(text)?.[1];
}

/** The delimiter with which the most rows have the same number of cells, more than one. */
export function likelyDelimiter(text: string): string {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const fits = DELIMITERS.map((delimiter) => ({ delimiter, fit: fitOf(sample, delimiter) }));
  const best = fits.reduce((one, other) => (other.fit > one.fit ? other : one));
  return best.fit > 0 ? best.delimiter : ",";
}

/** @returns the share of the first rows that are as wide as most of them, 0 to 1 */
function fitOf(sample: string, delimiter: string): number {
  const widths: number[] = [];
  for (const { cells } of csvRows(sample, delimiter, LIMITS.columns)) {
    if (cells.some((cell) => cell.trim() !== "")) widths.push(cells.length);
    if (widths.length === SAMPLE_ROWS) break;
  }
  const width = usualWidth(widths);
  return width > 1 ? widths.filter((one) => one === width).length / widths.length : 0;
}

/** The number of cells that most rows have; the wider one of two, 0 of no rows. */
export function usualWidth(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [usual] = [...counts].sort(([one, a], [other, b]) => b - a || other - one);
  return usual?.[0] ?? 0;
}
