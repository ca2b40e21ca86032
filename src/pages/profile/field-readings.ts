import type { FieldReading } from "../../domain/profile/profile-fields";

export const MISSING: FieldReading = { state: "missing" };
export const NOT_LOADED: FieldReading = { state: "unknown", why: "not-loaded" };
export const UNCLEAR: FieldReading = { state: "unknown", why: "unclear" };

/** No count or length on a profile is larger; the schema in `domain/profile.ts` says the same. */
const MOST = 100_000;

/** A count or length, 0 or more. */
export function exactly(value: number): FieldReading {
  return value <= MOST ? { state: "present", value } : UNCLEAR;
}

/** A lower bound of one. */
export function atLeast(value: number): FieldReading {
  return value <= MOST ? { state: "present", value, atLeast: true } : UNCLEAR;
}
