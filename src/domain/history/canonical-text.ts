import { round3 } from "../scores/pillars";

/**
 * A value as the one JSON text that every device makes of it: keys sorted, no spaces, numbers with at
 * most three decimals, texts composed (Unicode NFC). Two values are the same where their texts are.
 */
export function canonicalText(value: unknown): string {
  return JSON.stringify(canonical(value)) ?? "null";
}

function canonical(value: unknown): unknown {
  if (typeof value === "number") return round3(value);
  if (typeof value === "string") return value.normalize("NFC");
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key.normalize("NFC"), part] as const);
  const sorted = entries.toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, part]) => [key, canonical(part)]));
}
