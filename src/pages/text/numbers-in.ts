import { decimal } from "../../domain/scores/decimal";
import { round3 } from "../../domain/scores/pillars";
import { agreed } from "./agreed";
import { piecesIn } from "./page-text";

/**
 * Everything that touches a digit; Latin letters do, since other scripts write without spaces. The
 * percent sign stands behind it, or, as in Turkish, before.
 */
const TOKEN =
  /([%٪％﹪])?([\p{Script=Latin}\p{N}.,٫٬．，+\-−_]*\p{N}[\p{Script=Latin}\p{N}.,٫٬．，+\-−_]*)([\s\p{Bidi_Control}]*[%٪％﹪])?/gu;

/** A sentence may end behind a number. */
const END = /[.,٫．，]$/;

/** LinkedIn sets a line between a value and its name (E-1). */
const LINE = /\|?\s*$/;

/**
 * The different numbers of a text, in its order, rounded to three decimals: percentages are passed
 * over. Undefined when anything in it is not plainly a number of three digits at most before the
 * decimal sign ("13.118out", "1,234.5", "-3", "2026"): such a text is not understood. Digits of any
 * script are digits.
 */
export function numbersIn(text: string): number[] | undefined {
  return numbersOf([...text.matchAll(TOKEN)].filter(([, before, , behind]) => !before && !behind));
}

/** As `numbersIn`, with the percentages. */
export function allNumbersIn(text: string): number[] | undefined {
  return numbersOf([...text.matchAll(TOKEN)]);
}

function numbersOf(tokens: readonly RegExpExecArray[]): number[] | undefined {
  const numbers = new Set<number>();
  for (const [, , token = ""] of tokens) {
    const value = decimal(token.replace(END, ""));
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

/**
 * The number that an element shows and nothing else: "13.118", "13,118 |". A translation may have it
 * stand there twice, in different digits; two numbers, or pieces of one, are none.
 */
export function onlyNumberIn(element: Element | null | undefined): number | undefined {
  if (!element) return undefined;
  const pieces = [...piecesIn(element)].map((piece) => piece.replace(LINE, ""));
  return agreed(pieces.filter((piece) => piece.trim() !== "").map(decimal));
}
