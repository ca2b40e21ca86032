import fc from "fast-check";
import { olderProfilePage } from "../../../../tools/stand-in/pages/profile-older.js";
import { type ProfileSpec, profilePage } from "../../../../tools/stand-in/pages/profile-page.js";
import { MARA, type Person, TILO } from "../../../../tools/stand-in/pages/profile-people.js";
import { PROFILE_SECTIONS } from "../../../../tools/stand-in/pages/profile-sections.js";
import { PROFILE_WORDS } from "../../../../tools/stand-in/pages/profile-words.js";

/** A page in either layout; what only the served one knows is passed over by the other. */
export type AnySpec = Required<Omit<ProfileSpec, "refs" | "post">> & {
  layout: "served" | "older";
  /** Whose edit link stands in the last post, whatever its author wanted by that. */
  linkInPost: string;
};

const SECTION_NAMES = Object.keys(PROFILE_SECTIONS) as AnySpec["sections"];

const slug = fc.oneof(
  fc.stringMatching(/^[a-z]{3,9}(-[a-z]{3,9}){0,2}(-[0-9a-f]{8})?$/),
  fc.constantFrom("ref", "reference", "zo%C3%AB", "%D9%85%D8%B1%D9%8A%D9%85", "i", "in", "about"),
);
const person: fc.Arbitrary<Person> = fc
  .record({ slug, ref: fc.stringMatching(/^ACoAA[A-Za-z0-9_-]{8,34}$/) })
  .filter((one) => one.slug !== "me" && one.slug !== TILO.slug)
  .map((one) => ({ ...MARA, ...one }));

/** Any page: the member's own, or a stranger's. */
const anyProfile: fc.Arbitrary<AnySpec> = fc
  .record({
    layout: fc.constantFrom("served", "served", "older"),
    person,
    isOwn: fc.boolean(),
    isConnected: fc.boolean(),
    language: fc.constantFrom(...Object.keys(PROFILE_WORDS)),
    carrier: fc.constantFrom("section", "div"),
    keys: fc.constantFrom("both", "id", "componentkey"),
    sections: fc.shuffledSubarray(SECTION_NAMES),
    photo: fc.constantFrom("image", "data", "none"),
    hasBanner: fc.boolean(),
    isHydrated: fc.boolean(),
    hasRail: fc.boolean(),
    toWhom: fc.constantFrom("me", "author", "viewer"),
  })
  .map(({ toWhom, ...spec }) => {
    const linkInPost = { me: "me", author: spec.person.slug, viewer: MARA.slug }[toWhom];
    return { ...spec, linkInPost } as AnySpec;
  });

export const ownPage = anyProfile.map((spec) => ({ ...spec, isOwn: true }));
export const strangersPage = anyProfile.map((spec) => ({ ...spec, isOwn: false }));

/** The page as it stands in a browser once it has loaded. */
export function pageOf({ layout, linkInPost, ...spec }: AnySpec): Document {
  const post = `<p><a href="https://www.linkedin.com/in/${linkInPost}/edit/intro/">here</a></p>`;
  const make = layout === "older" ? olderProfilePage : profilePage;
  return new DOMParser().parseFromString(make({ ...spec, post }), "text/html");
}
