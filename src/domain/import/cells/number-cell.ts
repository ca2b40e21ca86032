import { decimal } from "../../scores/decimal";
import type { DecimalSign } from "../question";
import { dayCell } from "./day-cell";
import { monthOf } from "./months";

export type NumberProblem =
  | "unknown-value"
  | "became-a-date"
  | "lost-decimal-sign"
  | "not-a-number";

/** What programs write where they know nothing. */
const NOTHING = /^(|[-–—]|n\/?a|#n\/a|null|none|nan|undefined)$/i;

export function isUnknown(cell: string): boolean {
  return cell === "" || (cell.length < 12 && NOTHING.test(cell.trim()));
}

const PLAIN = /^\d{1,3}(?:\.\d{1,12})?$/;

/** A rank as the page writes it: "Top 9 %". */
const RANK = /^(?:top\s*)?(\d{1,3}(?:[.,]0+)?)\s*%$/i;

/** Twelve decimals are read; a float's noise has more. */
const NOISE = /^(\d{1,3}[.,]\d{12})\d{1,8}$/;

/** The days of 2000 to 2099 as spreadsheets count them. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;

/**
 * A number from 0 to 100 as people and programs write it, or why the cell is none; undefined where it
 * says that nothing is known. What a spreadsheet made a date of is told apart (`history.md` §3).
 */
export function numberCell(cell: string): number | NumberProblem | undefined {
  // What nearly every cell of a long file is.
  if (PLAIN.test(cell) && Number(cell) <= 100) return Number(cell);
  if (isUnknown(cell)) return undefined;
  const text = cell.trim();
  if (text === "?") return "unknown-value";
  if (text.length > 40) return "not-a-number";
  const plain = RANK.exec(text)?.[1] ?? text.replace(NOISE, "$1");
  if (/^\d{3,}$/.test(plain) && Number(plain) > 100) {
    const isSerial = Number(plain) >= FIRST_SERIAL && Number(plain) <= LAST_SERIAL;
    return isSerial ? "became-a-date" : "lost-decimal-sign";
  }
  return decimal(plain) ?? (isDate(text) ? "became-a-date" : "not-a-number");
}

const SIGNED = /^\s*\d{1,3}([.,])\d+\s*$/;

/** The sign that parts the whole from the rest; undefined in a whole number and in no number. */
export function signIn(cell: string): DecimalSign | undefined {
  const sign = SIGNED.exec(cell)?.[1];
  return sign === "." || sign === "," ? sign : undefined;
}

/** "06. Mai", "25. Okt", "Oct-25", "6/5", "06.05.", "10:25", "30.11.2025". */
function isDate(text: string): boolean {
  if (dayCell(text)) return true;
  if (/^\d{1,2}([/-]\d{1,2}|\.\d{1,2}\.)$/.test(text) || /^\d{1,2}:\d\d(:\d\d)?$/.test(text)) {
    return true;
  }
  const word = /^(?:\d{1,4}[. /-]{0,2}(\p{L}+)\.?|(\p{L}+)[. /-]{0,2}\d{1,4})$/u.exec(text);
  return monthOf(word?.[1] ?? word?.[2] ?? "") !== undefined;
}
