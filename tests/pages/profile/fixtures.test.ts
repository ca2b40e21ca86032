import { describe, expect, test } from "vitest";
import { profileReading } from "../../../src/domain/profile/own-profile";
import { PROFILE_FIELDS, type ProfileReading } from "../../../src/domain/profile/profile-fields";
import { ownProfile } from "../../../src/pages/profile/own-profile";
import { readProfile } from "../../../src/pages/profile/read-profile";
import { PROFILE_FIXTURES } from "../../../tools/stand-in/pages/profile-pages.js";
import { MARA, ZOE } from "../../../tools/stand-in/pages/profile-people.js";
import { addressOf, OWN_ADDRESS, profileFixture } from "./fixture";

const bound = (value: number) => ({ state: "present", value, atLeast: true });
const count = (value: number) => ({ state: "present", value });
const present = { state: "present" };
const missing = { state: "missing" };
const unclear = { state: "unknown", why: "unclear" };
const notLoaded = { state: "unknown", why: "not-loaded" };

const WHOLE = {
  photo: present,
  banner: present,
  headline: count(MARA.headline.length),
  about: bound(MARA.about.length),
  featured: present,
  experience: bound(2),
  education: bound(1),
  certifications: bound(2),
  skills: count(74),
  recommendations: count(3),
  languages: bound(3),
  volunteering: bound(1),
  projects: bound(1),
  connections: bound(500),
  customAddress: present,
};
const NOTHING = Object.fromEntries(PROFILE_FIELDS.map((field) => [field, notLoaded]));
/** What stands in the top card, where it is there and says nothing. */
const UNTOLD = { photo: unclear, banner: unclear, headline: unclear, connections: unclear };
const OLDER = { ...WHOLE, headline: unclear };

/** Every page that is the member's own, and what is read of it. */
const OWN: [name: string, reading: object][] = [
  ["own.en", WHOLE],
  ["own.fr", WHOLE],
  ["own.de", WHOLE],
  ["own.ja", WHOLE],
  ["own.ar", WHOLE],
  ["own-div.en", WHOLE],
  ["own-id-only.en", WHOLE],
  ["own-componentkey-only.en", WHOLE],
  ["own-rail.en", WHOLE],
  ["own-verified.en", WHOLE],
  ["own-no-banner.en", { ...WHOLE, banner: missing }],
  ["own-data-photo.en", { ...WHOLE, photo: unclear }],
  ["own-no-photo.en", { ...WHOLE, photo: missing }],
  ["own-older.en", OLDER],
  ["own-older.ja", OLDER],
  ["own-before-hydration.en", { ...NOTHING, ...UNTOLD, customAddress: present }],
  [
    "own-three-cards.en",
    {
      ...NOTHING,
      photo: present,
      banner: present,
      headline: WHOLE.headline,
      about: WHOLE.about,
      connections: WHOLE.connections,
      customAddress: present,
    },
  ],
];

async function readingOf(name: string, address = OWN_ADDRESS): Promise<ProfileReading> {
  const page = await profileFixture(name);
  const gate = ownProfile(page, address);
  if (!gate) throw new Error(`${name} is not let through.`);
  return readProfile(page, gate);
}

describe("each of the member's own pages gives what it shows", () => {
  test.each(OWN)("%s", async (name, reading) => {
    expect(await readingOf(name)).toEqual(reading);
  });

  test("and the encoded slug gives the same", async () => {
    expect(await readingOf("own-encoded-slug.en", addressOf(ZOE.slug))).toEqual(WHOLE);
  });

  test("and each is what the worker would take", async () => {
    for (const [name] of OWN) {
      expect(profileReading.safeParse(await readingOf(name)).success).toBe(true);
    }
  });

  test("and every page that begins with “own” is one of these", () => {
    const own = Object.keys(PROFILE_FIXTURES).filter((name) => name.startsWith("own"));
    const told = [...OWN.map(([name]) => name), "own-encoded-slug.en"];
    expect(told.toSorted()).toEqual(own.toSorted());
  });
});
