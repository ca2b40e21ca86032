import { describe, expect, test } from "vitest";
import { ownProfile } from "../../../src/pages/profile/own-profile";
import { readProfile } from "../../../src/pages/profile/read-profile";
import { SPEC } from "../../fixtures/profile-page.js";
import { FIXTURES, fixture } from "./profile-fixture";

const NOT_LOADED = { state: "unknown", why: "not-loaded" };
const UNCLEAR = { state: "unknown", why: "unclear" };
const PRESENT = { state: "present" };
const many = (value: number) => ({ state: "present", value, atLeast: true });
const exactly = (value: number) => ({ state: "present", value });

const WHOLE = {
  photo: PRESENT,
  banner: PRESENT,
  headline: exactly(SPEC.headline.length),
  about: many(SPEC.about.length),
  featured: PRESENT,
  experience: many(3),
  education: many(1),
  certifications: many(2),
  skills: exactly(74),
  recommendations: exactly(4),
  languages: many(2),
  volunteering: many(1),
  projects: many(1),
  connections: many(500),
  customAddress: PRESENT,
};

const FEW = {
  ...WHOLE,
  ...Object.fromEntries(Object.keys(SPEC.counts).map((field) => [field, NOT_LOADED])),
};

/** What differs from a page that holds everything. */
const READ: Record<string, object> = {
  "own-sdui-early.en": FEW,
  "own-sdui-top.en": FEW,
  "own-sdui-no-banner.en": { ...WHOLE, banner: { state: "missing" } },
  "own-sdui-data-photo.en": { ...WHOLE, photo: UNCLEAR },
  "own-sdui-no-photo.en": { ...WHOLE, photo: { state: "missing" } },
  "own-sdui-generated.en": { ...WHOLE, customAddress: { state: "missing" } },
};

function read(name: string) {
  const { page, address } = fixture(name);
  const gate = ownProfile(page, address);
  return gate && readProfile(page, gate);
}

test.each(FIXTURES.filter((name) => name.startsWith("own-")))("%s", (name) => {
  expect(read(name)).toEqual(READ[name] ?? WHOLE);
});

describe("absent is not missing", () => {
  test("only top card, about and activity are loaded: experience is unknown", () => {
    expect(read("own-sdui-top.en")?.experience).toEqual(NOT_LOADED);
  });
});

/** A page that is changed before it is read. */
function changed(change: (page: Document) => void, name = "own-sdui.en") {
  const { page, address } = fixture(name);
  const gate = ownProfile(page, address);
  if (!gate) throw new Error("It is not proven to be one's own.");
  change(page);
  return readProfile(page, gate);
}
const card = (page: Document, name: string) => page.querySelector(`[componentkey$="${name}"]`);

describe("a field is unclear", () => {
  test.each<[field: keyof typeof WHOLE, change: (page: Document) => void]>([
    [
      "headline",
      (page) =>
        page
          .querySelector("h1 + p")
          ?.before(Object.assign(page.createElement("p"), { textContent: "More" })),
    ],
    ["headline", (page) => page.querySelector("h1")?.remove()],
    ["about", (page) => card(page, "About")?.querySelector("p")?.remove()],
    ["experience", (page) => card(page, "ExperienceTopLevelSection")?.replaceChildren("Add one")],
    ["featured", (page) => card(page, "Featured")?.querySelector("ul")?.remove()],
    ["recommendations", (page) => card(page, "RecommendationsTopLevel")?.replaceChildren("Ask")],
    [
      "connections",
      (page) => page.querySelector('a[href$="/connections/"]')?.replaceChildren("All"),
    ],
  ])("%s", (field, change) => {
    expect(changed(change)[field]).toEqual(UNCLEAR);
  });
});

describe("a field is not loaded", () => {
  test.each<[field: keyof typeof WHOLE, change: (page: Document) => void]>([
    ["photo", (page) => card(page, "Topcard")?.querySelector("div")?.remove()],
    [
      "banner",
      (page) => {
        for (const one of page.querySelectorAll("main img, [componentkey$=_cover_edit_button]")) {
          one.remove();
        }
      },
    ],
  ])("%s", (field, change) => {
    expect(changed(change)[field]).toEqual(NOT_LOADED);
  });
});

test("the entries of another member's section are not counted", () => {
  const other = changed((page) => {
    const section = card(page, "ExperienceTopLevelSection");
    section?.setAttribute(
      "componentkey",
      "com.linkedin.sdui.profile.card.refOTHERExperienceTopLevelSection",
    );
    section?.removeAttribute("id");
  });
  expect(other.experience).toEqual(NOT_LOADED);
});

test("volunteering is not taken for experience", () => {
  const left = changed((page) => card(page, "refACoAAB7x2kQExperienceTopLevelSection")?.remove());
  expect([left.experience, left.volunteering]).toEqual([NOT_LOADED, many(1)]);
});

test("a count of zero is no proof, since it may count something else", () => {
  const none = changed((page) =>
    card(page, "RecommendationsTopLevel")?.replaceChildren("Received (0)"),
  );
  expect(none.recommendations).toEqual(UNCLEAR);
});

test("skills without a number in their title are at least those that are listed", () => {
  const listed = changed((page) =>
    card(page, "Skills")?.querySelector("h2")?.replaceChildren("Skills"),
  );
  expect(listed.skills).toEqual(many(3));
});

test("so many connections are at least as many, since LinkedIn rounds them", () => {
  const few = changed((page) =>
    page.querySelector('a[href$="/connections/"]')?.replaceChildren("١٬٢٣٤"),
  );
  expect(few.connections).toEqual(many(1234));
});
