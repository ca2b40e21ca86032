import { decimal } from "../../domain/decimal";
import { round3 } from "../../domain/pillars";

/** Everything that touches a digit; Latin letters do, since other scripts write without spaces. */
const TOKEN = /[\p{Script=Latin}\p{N}.,+\-−_]*\p{N}[\p{Script=Latin}\p{N}.,+\-−_]*(\s*[%٪])?/gu;

/**
 * The different numbers of a text, in its order, rounded to three decimals: percentages are passed
 * over. Undefined when anything in it is not plainly a number of three digits at most before the
 * decimal sign ("13.118out", "1,234.5", "-3", "2026", "١٣"): such a text is not understood.
 */
export function numbersIn(text: string): number[] | undefined {
  const numbers = new Set<number>();
  for (const [token, percent] of text.matchAll(TOKEN)) {
    if (percent) continue;
    const value = decimal(token.replace(/[.,]$/, ""));
    if (value === undefined) return undefined;
    numbers.add(round3(value));
  }
  return [...numbers];
}

/** As `numbersIn`, without the scale's end where a value stands beside it: "13.1 of 25". */
export function valueIn(text: string, scale: number): number[] | undefined {
  const numbers = numbersIn(text);
  if (!numbers || numbers.length < 2) return numbers;
  return numbers.filter((value) => value !== scale);
}
