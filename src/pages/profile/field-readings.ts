import { type FieldReading, LARGEST_COUNT } from "../../domain/profile/profile-fields";

export const MISSING: FieldReading = { state: "missing" };
export const NOT_LOADED: FieldReading = { state: "unknown", why: "not-loaded" };
export const UNCLEAR: FieldReading = { state: "unknown", why: "unclear" };

/** A count or length, 0 or more. */
export function exactly(value: number): FieldReading {
  return value <= LARGEST_COUNT ? { state: "present", value } : UNCLEAR;
}

/** A lower bound of one. */
export function atLeast(value: number): FieldReading {
  return value <= LARGEST_COUNT ? { state: "present", value, atLeast: true } : UNCLEAR;
}
