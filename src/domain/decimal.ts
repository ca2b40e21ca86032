/**
 * A number as people write it: "13.118", "13,118", " 15 ". No score here reaches a thousand, so a
 * lone comma or point is a decimal sign. Anything else ("1,234.5", "12 of 25", "NaN", "") is not a
 * number: undefined, never a guess.
 */
export function decimal(text: string): number | undefined {
  const match = /^\s*(\d{1,3})(?:[.,](\d{1,12}))?\s*$/.exec(text);
  if (!match) return undefined;
  return Number(`${match[1]}.${match[2] ?? "0"}`);
}
