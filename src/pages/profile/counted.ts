const DIGIT = /^\p{Nd}$/u;

/** Between groups of three digits, in some languages. */
const SEPARATORS = "[.,'’٬\\u00a0\\u202f]";
const NUMBER = `\\d{1,3}(?:${SEPARATORS}\\d{3})+(?!\\d)|\\d{1,6}`;

/** A whole number in brackets, whatever their script: "(74)". */
const BRACKETED = new RegExp(`[(（]\\s*(${NUMBER})\\s*[)）]`);
const FIRST = new RegExp(`(${NUMBER})\\s*(\\+?)`);

/** The first number in brackets of a text; undefined where there is none. */
export function bracketed(text: string): number | undefined {
  return whole(BRACKETED.exec(inDigits(text))?.[1]);
}

/** The first whole number of a text, and whether a plus follows it: "500+". */
export function firstCount(text: string): { value: number; isMore: boolean } | undefined {
  const [, digits, plus] = FIRST.exec(inDigits(text)) ?? [];
  const value = whole(digits);
  return value === undefined ? undefined : { value, isMore: plus === "+" };
}

function whole(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits.replace(/\D/g, ""));
}

/** The text with the digits of every script as 0 to 9. */
function inDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit.codePointAt(0) ?? 0)));
}

/** Every script's ten digits stand in a row, from zero on. */
function digitValue(codePoint: number): number {
  let first = codePoint;
  while (DIGIT.test(String.fromCodePoint(first - 1))) first -= 1;
  return (codePoint - first) % 10;
}
