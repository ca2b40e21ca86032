/*
 * Apart from the schemas, because the script on LinkedIn's page must be light.
 */

/** What is looked at on the member's own profile (design page `product.md`), in the order shown. */
export const PROFILE_FIELDS = [
  "photo",
  "banner",
  "headline",
  "about",
  "featured",
  "experience",
  "education",
  "certifications",
  "skills",
  "recommendations",
  "languages",
  "volunteering",
  "projects",
  "connections",
  "customAddress",
] as const;
export type ProfileField = (typeof PROFILE_FIELDS)[number];

/**
 * Why a field is unknown: `not-loaded`, since the page does not hold that part (LinkedIn loads most
 * parts only when the member scrolls to them), or `unclear`, since it is there and cannot be told.
 */
export const UNKNOWN_REASONS = ["not-loaded", "unclear"] as const;
type UnknownReason = (typeof UNKNOWN_REASONS)[number];

/**
 * What one look says of a field. `missing` needs positive proof; what is not there is `unknown`.
 * `value` is a count of entries or a length in characters; with `atLeast` there may be more.
 */
export type FieldReading =
  | { state: "present"; value?: number; atLeast?: true }
  | { state: "missing" }
  | { state: "unknown"; why: UnknownReason };

/** No count or length on a profile is larger. */
export const LARGEST_COUNT = 100_000;

/** One look at the own profile: states, coarse counts and lengths, nothing else. */
export type ProfileReading = Record<ProfileField, FieldReading>;
