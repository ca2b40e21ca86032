import { expect, test } from "vitest";
import {
  completeness,
  type OwnProfile,
  ownProfile,
  profileReading,
  stateOf,
  withAnswer,
  withReading,
} from "../../../src/domain/profile/own-profile";
import {
  type FieldReading,
  PROFILE_FIELDS,
  type ProfileField,
  type ProfileReading,
} from "../../../src/domain/profile/profile-fields";

const AT = new Date("2026-11-23T08:00:00.000Z");
const LATER = new Date("2026-11-30T08:00:00.000Z");
const NOT_LOADED: FieldReading = { state: "unknown", why: "not-loaded" };

/** A look that knows these fields and no others. */
function look(seen: Partial<Record<ProfileField, FieldReading>>): ProfileReading {
  const none = Object.fromEntries(PROFILE_FIELDS.map((field) => [field, NOT_LOADED]));
  return { ...(none as ProfileReading), ...seen };
}
const seen = (of: Parameters<typeof look>[0], before?: OwnProfile, at = AT) =>
  withReading(before, look(of), at);

test("a first look is kept as it is, with its day", () => {
  const own = seen({ photo: { state: "present" }, banner: { state: "missing" } });
  expect(own.seenAt).toBe(AT.toISOString());
  expect(own.fields.photo).toEqual({ state: "present", day: "2026-11-23" });
  expect(own.fields.banner).toEqual({ state: "missing", day: "2026-11-23" });
  expect(own.fields.skills).toEqual(NOT_LOADED);
});

test("what is not seen this time keeps what was known, with the day it was seen", () => {
  const first = seen({ experience: { state: "present", value: 4 }, banner: { state: "missing" } });
  const second = seen({}, first, LATER);
  expect(second.seenAt).toBe(LATER.toISOString());
  expect(second.fields).toEqual(first.fields);
});

test.each<[string, FieldReading, FieldReading, object]>([
  ["gone for certain", { state: "present" }, { state: "missing" }, { state: "missing" }],
  ["added", { state: "missing" }, { state: "present" }, { state: "present" }],
  [
    "fewer, counted",
    { state: "present", value: 9 },
    { state: "present", value: 4 },
    { state: "present", value: 4 },
  ],
  [
    "at least fewer",
    { state: "present", value: 9 },
    { state: "present", value: 4, atLeast: true },
    { state: "present", value: 9, day: "2026-11-23" },
  ],
  [
    "at least fewer than the bound it was",
    { state: "present", value: 9, atLeast: true },
    { state: "present", value: 4, atLeast: true },
    { state: "present", value: 4, atLeast: true },
  ],
  [
    "at least more",
    { state: "present", value: 9 },
    { state: "present", value: 12, atLeast: true },
    { state: "present", value: 12, atLeast: true },
  ],
  [
    "uncounted",
    { state: "present", value: 9 },
    { state: "present" },
    { state: "present", value: 9, day: "2026-11-23" },
  ],
  [
    "counted at last",
    { state: "present" },
    { state: "present", value: 2, atLeast: true },
    { state: "present", value: 2, atLeast: true },
  ],
])("a later look that finds it %s wins", (_what, before, after, known) => {
  const own = seen({ skills: after }, seen({ skills: before }), LATER);
  expect(own.fields.skills).toEqual({ day: "2026-11-30", ...known });
});

test("on one day the larger of two bounds stands, since the page may have lost a part", () => {
  const more = seen({ skills: { state: "present", value: 9, atLeast: true } });
  const less = seen({ skills: { state: "present", value: 4, atLeast: true } }, more);
  expect(less.fields.skills).toEqual(more.fields.skills);
});

test("the member's own word stands until the page shows otherwise, and can be taken back", () => {
  const said = withAnswer(seen({}), "projects", false, "2026-11-24");
  expect(said.fields.projects).toEqual({ state: "missing", day: "2026-11-24", said: true });
  expect(seen({}, said, LATER).fields.projects).toEqual(said.fields.projects);
  expect(seen({ projects: { state: "present" } }, said, LATER).fields.projects).toEqual({
    state: "present",
    day: "2026-11-30",
  });
  expect(withAnswer(said, "projects", undefined, "2026-11-25").fields).not.toHaveProperty(
    "projects",
  );
  expect(withAnswer(undefined, "photo", true, "2026-11-24")).toEqual({
    fields: { photo: { state: "present", day: "2026-11-24", said: true } },
  });
});

test("completeness is a range: what is there, and what may be", () => {
  expect(completeness(undefined)).toEqual({ from: 0, to: 15, of: 15 });
  const own = seen({
    photo: { state: "present" },
    about: { state: "present", value: 300, atLeast: true },
    banner: { state: "missing" },
  });
  expect(completeness(own)).toEqual({ from: 2, to: 14, of: 15 });
});

test("of several fields one that is missing decides, then one that is unknown", () => {
  const own = seen({ photo: { state: "present" }, banner: { state: "missing" } });
  expect(stateOf(own, ["photo", "banner", "skills"])).toBe("missing");
  expect(stateOf(own, ["photo", "skills"])).toBe("unknown");
  expect(stateOf(own, ["photo"])).toBe("present");
  expect(stateOf(undefined, ["photo"])).toBe("unknown");
});

test("what is kept can be stored and read again", () => {
  const own = withAnswer(seen({ photo: { state: "present" } }), "projects", true, "2026-11-24");
  expect(ownProfile.parse(JSON.parse(JSON.stringify(own)))).toEqual(own);
});

test.each([
  ["a field too few", Object.fromEntries(Object.entries(look({})).slice(1))],
  ["a field too many", { ...look({}), name: { state: "present" } }],
  ["a text for a count", { ...look({}), skills: { state: "present", value: "many" } }],
  ["a text beside a state", { ...look({}), headline: { state: "present", text: "Head of" } }],
  ["a value on what is missing", { ...look({}), photo: { state: "missing", value: 1 } }],
  ["another why", { ...look({}), photo: { state: "unknown", why: "a name" } }],
])("a look with %s is refused", (_what, reading) => {
  expect(profileReading.safeParse(reading).success).toBe(false);
  expect(profileReading.safeParse(look({})).success).toBe(true);
});
