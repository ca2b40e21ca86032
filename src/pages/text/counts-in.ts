import { plainDigits } from "../../domain/scores/digits";

/** Whole numbers, in groups of three as well: "1,234", "1.234", "1 234", "١٬٢٣٤". */
const TOKEN = /\p{Nd}+(?:([.,'’٬\u00a0\u202f ])\p{Nd}{3}(?!\p{Nd}))?(?:\1\p{Nd}{3}(?!\p{Nd}))*/gu;

/** A digit with one of these at it is no plain count: "1.2K", "3.5", "1万", "-5". */
const BEFORE = /[\p{Script=Latin}\p{N}.,٫٬\-−]$/u;
const AFTER = /^(?:[\p{Script=Latin}\p{N}٫٬%万萬億千百만천백]|[.,]\p{Nd})/u;

const PLUS = /[+＋﹢]/;
const BRACKETED = /[(（]\s*(\p{Nd}{1,5})\s*[)）]/gu;

/**
 * The one count in a text, in the digits of any script; `isMore` where a plus stands with it.
 * Undefined when there is none, when there are several, or it is anything but a plain count.
 */
export function countIn(text: string): { count: number; isMore: boolean } | undefined {
  const counts = new Set<number | undefined>();
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match;
    const isGlued =
      BEFORE.test(text.slice(0, match.index)) || AFTER.test(text.slice(match.index + token.length));
    counts.add(isGlued ? undefined : wholeNumber(token.replace(/\P{Nd}/gu, "")));
  }
  const [count] = counts;
  if (counts.size !== 1 || count === undefined) return undefined;
  return { count, isMore: PLUS.test(text) };
}

/** The counts in brackets, in their order: "Skills (74)", "スキル（74）", "المهارات (٧٤)". */
export function bracketedCounts(text: string): number[] {
  return [...text.matchAll(BRACKETED)].flatMap(([, digits = ""]) => wholeNumber(digits) ?? []);
}

/** Nothing that is counted on a profile has more digits. */
const MOST_DIGITS = 6;

/** The value of decimal digits, all of one script. */
function wholeNumber(text: string): number | undefined {
  const digits = plainDigits(text);
  return digits && digits.length <= MOST_DIGITS ? Number(digits) : undefined;
}
