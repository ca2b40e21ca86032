/**
 * Decimal digits of any one script as "0" to "9": "١٣" is "13". Undefined when they are of several
 * scripts, or anything else is among them.
 */
export function plainDigits(digits: string): string | undefined {
  if (/^\d*$/.test(digits)) return digits;
  if (!/^\p{Nd}*$/u.test(digits)) return undefined;
  const places = [...digits].map(placeOf);
  const isOneScript = places.every(({ zero }) => zero === places[0]?.zero);
  return isOneScript ? places.map(({ value }) => value).join("") : undefined;
}

/** Unicode puts the ten digits of each script one after the other, beginning with its zero. */
function placeOf(digit: string): { value: number; zero: number } {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  const value = (code - first) % 10;
  return { value, zero: code - value };
}
