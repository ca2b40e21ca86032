import { plainDigits } from "./digits";

/** A lone sign between digits, whatever the script: "13.118", "13,118", "١٣٫١١٨", "１３．５". */
const NUMBER = /^(\p{Nd}{1,3})(?:[.,٫．，](\p{Nd}{1,12}))?$/u;

/** Marks that say which way to write; they stand beside numbers in Arabic and Hebrew. */
const DIRECTION = /\p{Bidi_Control}/gu;

/**
 * A number as people write it, in the digits of any script: "13.118", "13,118", " 15 ", "١٣٫١١٨". No
 * score here reaches a thousand, so a lone comma or point is a decimal sign. Anything else
 * ("1,234.5", "12 of 25", "NaN", "", digits of two scripts) is not a number: undefined, never a guess.
 */
export function decimal(text: string): number | undefined {
  const match = NUMBER.exec(text.replace(DIRECTION, "").trim());
  if (!match) return undefined;
  const [, whole = "", rest = ""] = match;
  const digits = plainDigits(whole + rest);
  if (digits === undefined) return undefined;
  // Counted as digits: some scripts' take two places in a text.
  const point = [...whole].length;
  return Number(`${digits.slice(0, point)}.${digits.slice(point) || "0"}`);
}
