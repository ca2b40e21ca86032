import * as z from "zod/mini";
import { type Day, dayOf } from "../days/day";
import { day, instant } from "../days/day-schema";
import {
  type FieldReading,
  LARGEST_COUNT,
  PROFILE_FIELDS,
  type ProfileField,
  type ProfileReading,
  UNKNOWN_REASONS,
} from "./profile-fields";

const present = {
  state: z.literal("present"),
  value: z.exactOptional(z.int().check(z.gte(0), z.lte(LARGEST_COUNT))),
  atLeast: z.exactOptional(z.literal(true)),
};
const missing = { state: z.literal("missing") };
const unknown = z.strictObject({ state: z.literal("unknown"), why: z.enum(UNKNOWN_REASONS) });

/** One look at the own profile, as it comes from the page. */
export const profileReading = z.record(
  z.enum(PROFILE_FIELDS),
  z.discriminatedUnion("state", [z.strictObject(present), z.strictObject(missing), unknown]),
);

/** When it was last seen so, or said so by the member. */
const known = { day, said: z.exactOptional(z.literal(true)) };

const ownField = z.discriminatedUnion("state", [
  z.strictObject({ ...present, ...known }),
  z.strictObject({ ...missing, ...known }),
  unknown,
]);
export type OwnField = z.infer<typeof ownField>;

/** What is known of the own profile; a field without an entry was never looked at. */
export const ownProfile = z.strictObject({
  /** When a page was last read; absent while the member only answered questions. */
  seenAt: z.exactOptional(instant),
  fields: z.partialRecord(z.enum(PROFILE_FIELDS), ownField),
});
export type OwnProfile = z.infer<typeof ownProfile>;

const NOTHING_KNOWN: OwnProfile = { fields: {} };

/**
 * Adds a look to what is known. A field that the look does not know keeps what was known of it: on
 * a page of which most parts load late, not seen is not gone. A lower bound does not replace a
 * count that is as large, but where that was a bound itself, one of a later day does.
 */
export function withReading(
  before: OwnProfile | undefined,
  reading: ProfileReading,
  seenAt: Date,
): OwnProfile {
  const fields = { ...before?.fields };
  for (const field of PROFILE_FIELDS) {
    fields[field] = newer(fields[field], reading[field], dayOf(seenAt));
  }
  return { seenAt: seenAt.toISOString(), fields };
}

function newer(before: OwnField | undefined, seen: FieldReading, on: Day): OwnField {
  if (seen.state === "unknown") return before && before.state !== "unknown" ? before : seen;
  if (seen.state === "present" && before?.state === "present") {
    if (saysNoMore(seen, before, before.day === on)) return before;
  }
  return { ...seen, day: on };
}

type Count = { value?: number; atLeast?: true };

/** Whether a count says nothing that was not known: none at all, or a lower bound of it. */
function saysNoMore(seen: Count, before: Count, isSameDay: boolean): boolean {
  if (before.value === undefined) return false;
  if (seen.value === undefined) return true;
  const isBoundOfIt = seen.atLeast === true && seen.value <= before.value;
  return isBoundOfIt && (isSameDay || !before.atLeast);
}

/** The member's own word on a field: it is there, or not, or (undefined) they take it back. */
export function withAnswer(
  { fields, ...rest }: OwnProfile = NOTHING_KNOWN,
  field: ProfileField,
  isThere: boolean | undefined,
  on: Day,
): OwnProfile {
  const { [field]: _, ...others } = fields;
  const said = { state: isThere ? "present" : "missing", day: on, said: true } as const;
  return { ...rest, fields: isThere === undefined ? others : { ...others, [field]: said } };
}

/**
 * How many of the parts are there: at least `from`, at most `to`, since some are unknown. Our own
 * count; LinkedIn shows none.
 */
export function completeness({ fields }: OwnProfile = NOTHING_KNOWN): {
  from: number;
  to: number;
  of: number;
} {
  const states = PROFILE_FIELDS.map((field) => fields[field]?.state ?? "unknown");
  const count = (wanted: OwnField["state"]) => states.filter((state) => state === wanted).length;
  return { from: count("present"), to: states.length - count("missing"), of: states.length };
}

/** What several fields say together: one that is missing counts first, then one that is unknown. */
export function stateOf(
  profile: OwnProfile = NOTHING_KNOWN,
  fields: readonly ProfileField[],
): OwnField["state"] {
  const states = fields.map((field) => profile.fields[field]?.state ?? "unknown");
  if (states.includes("missing")) return "missing";
  return states.includes("unknown") ? "unknown" : "present";
}
