import { expect, test } from "vitest";
import { ownProfile } from "../../../src/pages/profile/own-profile";
import { readProfile } from "../../../src/pages/profile/read-profile";
import { profilePage } from "../../../tools/stand-in/pages/profile-page.js";
import { card, GATE, MISSING, PRESENT, UNCLEAR } from "./changed-page";
import { loaded, OWN_ADDRESS, profileFixture } from "./fixture";

test("suggestions, which may be about others, are never read", async () => {
  const page = await profileFixture("own.en");
  const gate = ownProfile(page, OWN_ADDRESS);
  const before = readProfile(page, GATE);
  card(page, "About").append(card(page, "SuggestedForYou"));
  expect(gate).toEqual(GATE);
  expect(readProfile(page, GATE)).toEqual(before);
});

test("a page that is still loading has no missing photo or banner", async () => {
  const page = await loaded(profilePage({ photo: "none", hasBanner: false }));
  expect(readProfile(page, GATE)).toMatchObject({ photo: MISSING, banner: MISSING });
  Object.defineProperty(page, "readyState", { value: "interactive" });
  expect(readProfile(page, GATE)).toMatchObject({ photo: UNCLEAR, banner: UNCLEAR });
});

test("of a page that is not the gate's, nothing but the address is told", async () => {
  const page = await profileFixture("own.en");
  const { customAddress, ...others } = readProfile(page, { ...GATE, ref: "another" });
  expect(customAddress).toEqual(PRESENT);
  expect(new Set(Object.values(others).map(({ state }) => state))).toEqual(new Set(["unknown"]));
});

test.each([
  ["mara-ostrowe", PRESENT],
  ["mara-ostrowe-4b71c09a2", MISSING],
  ["mara-ostrowe-123456", MISSING],
  ["mara-ostrowe-2024", PRESENT],
  ["mara-ostrowe-brewer", PRESENT],
  ["mara-ostrowe-4b71c09a2f", PRESENT],
  ["mara1234567", PRESENT],
])("the address %s looks chosen, or made by LinkedIn", async (slug, then) => {
  const page = await loaded("");
  expect(readProfile(page, { slug }).customAddress).toEqual(then);
});
