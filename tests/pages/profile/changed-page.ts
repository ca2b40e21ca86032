import type { ProfileField } from "../../../src/domain/profile/profile-fields";
import { readProfile } from "../../../src/pages/profile/read-profile";
import { MARA } from "../../../tools/stand-in/pages/profile-people.js";
import { profileFixture } from "./fixture";

export const UNCLEAR = { state: "unknown", why: "unclear" };
export const NOT_LOADED = { state: "unknown", why: "not-loaded" };
export const MISSING = { state: "missing" };
export const PRESENT = { state: "present" };

export const GATE = { slug: MARA.slug, ref: MARA.ref };

/** A change of the member's page, and what a field says then. */
export type Case = [
  what: string,
  field: ProfileField,
  change: (page: Document) => unknown,
  then: object,
];

/** The card of that name, on a fixture of the served layout. */
export const card = (page: Document, name: string) =>
  page.querySelector(`[id$="${name}"]`) as Element;

export const write = (selector: string, text: string) => (page: Document) => {
  (page.querySelector(selector) as Element).textContent = text;
};

/** What is read of the member's page once it was changed. */
export async function readAfter(change: (page: Document) => unknown) {
  const page = await profileFixture("own.en");
  change(page);
  return readProfile(page, GATE);
}
