import { beforeEach, expect, test, vi } from "vitest";
import {
  type FieldReading,
  PROFILE_FIELDS,
  type ProfileReading,
} from "../../../src/domain/profile/profile-fields";
import { withConsent } from "../../../src/domain/settings/settings";
import { handlers } from "../../../src/entrypoints/background/handlers";
import { onAttempt } from "../../../src/storage/attempt";
import { withHistory } from "../../../src/storage/database/database";
import { OWN_PROFILE } from "../../../src/storage/database/schema";
import { readProfile } from "../../../src/storage/profile";
import { changeSettings } from "../../../src/storage/settings";

const NOW = new Date(2026, 10, 23, 8, 1);
const NOT_LOADED: FieldReading = { state: "unknown", why: "not-loaded" };
const READING: ProfileReading = {
  ...(Object.fromEntries(PROFILE_FIELDS.map((field) => [field, NOT_LOADED])) as ProfileReading),
  photo: { state: "present" },
  banner: { state: "missing" },
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
  return () => vi.useRealTimers();
});

const agree = () => changeSettings((settings) => withConsent(settings, NOW));
const keep = (reading = READING, ageMs = 0) => handlers.keepProfile({ reading, ageMs });
const known = () => withHistory("own", readProfile);

test("without consent nothing of the profile is stored", async () => {
  expect(await keep()).toBe("not-agreed");
  expect(await known()).toBeUndefined();
});

test("with consent a look is stored with the time it was taken, and announced", async () => {
  await agree();
  const heard = vi.fn();
  const stop = onAttempt(heard);
  expect(await keep(READING, 60_000)).toBe("kept");
  stop();
  expect(heard).toHaveBeenCalledWith({ history: true });
  const profile = await known();
  expect(profile?.seenAt).toBe(new Date(NOW.getTime() - 60_000).toISOString());
  expect(profile?.fields.photo).toEqual({ state: "present", day: "2026-11-23" });
});

test("two looks at once lose nothing of each other", async () => {
  await agree();
  const other: ProfileReading = {
    ...READING,
    photo: NOT_LOADED,
    skills: { state: "present", value: 7 },
  };
  await Promise.all([keep(), keep(other)]);
  const fields = (await known())?.fields;
  expect([fields?.photo?.state, fields?.skills?.state]).toEqual(["present", "present"]);
});

test("the member's own word needs no agreement, and can be taken back", async () => {
  await handlers.answerField({ field: "projects", isThere: true });
  expect((await known())?.fields).toEqual({
    projects: { state: "present", day: "2026-11-23", said: true },
  });
  await handlers.answerField({ field: "projects" });
  expect((await known())?.fields).toEqual({});
});

test("what is known is forgotten when the member says so, and with everything else", async () => {
  await handlers.answerField({ field: "projects", isThere: true });
  await handlers.deleteProfile({});
  expect(await known()).toBeUndefined();
  await handlers.answerField({ field: "projects", isThere: true });
  await handlers.deleteEverything({});
  expect(await known()).toBeUndefined();
});

test("a record that cannot be read counts as nothing known, and gives way to a good look", async () => {
  await agree();
  await withHistory("own", (database) =>
    database.put("profile", { name: "?" } as never, OWN_PROFILE),
  );
  expect(await known()).toBeUndefined();
  await keep();
  expect((await known())?.fields.banner?.state).toBe("missing");
});
