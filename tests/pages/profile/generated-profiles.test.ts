import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PROFILE_FIELDS, type ProfileReading } from "../../../src/domain/profile-fields";
import { ownProfile } from "../../../src/pages/profile/own-profile";
import { readProfile } from "../../../src/pages/profile/read-profile";
import { type ProfileSpec, profilePage, SPEC } from "../../fixtures/profile-page.js";

const RUNS = 100;
const FIELDS = Object.keys(SPEC.counts);

const word = fc.stringMatching(/^[a-zé]{2,9}$/);
const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(" "));

/** Profiles of all kinds, the member's own. */
const spec: fc.Arbitrary<ProfileSpec> = fc.record({
  slug: fc.tuple(word, word).map((names) => names.join("-")),
  layout: fc.constantFrom("sdui", "older"),
  own: fc.constant(true),
  language: fc.constantFrom("en", "fr", "de", "ja", "ar"),
  carrier: fc.constantFrom("section", "div"),
  called: fc.constantFrom("key", "id", "both"),
  ref: fc.stringMatching(/^AC[A-Za-z0-9_-]{6,20}$/),
  hydrated: fc.boolean(),
  photo: fc.constantFrom("token", "data", "none"),
  banner: fc.boolean(),
  name: line,
  headline: line,
  about: fc.oneof(line, fc.constant("")),
  connections: fc.constantFrom("500+", "7", "342", "1,204"),
  counts: fc.dictionary(fc.constantFrom(...FIELDS), fc.integer({ min: 1, max: 120 })),
  rail: fc.boolean(),
  post: line,
} satisfies { [Key in keyof ProfileSpec]: fc.Arbitrary<ProfileSpec[Key]> });

function pageOf(of: ProfileSpec) {
  const address = new URL(`https://www.linkedin.com/in/${encodeURIComponent(of.slug)}/`);
  return { page: new DOMParser().parseFromString(profilePage(of), "text/html"), address };
}
function read({ page, address }: ReturnType<typeof pageOf>) {
  const gate = ownProfile(page, address);
  return gate && readProfile(page, gate);
}
const assert = (property: fc.IProperty<[ProfileSpec]>) => fc.assert(property, { numRuns: RUNS });

test("every page of one's own is proven to be so, and what is on it is known", () => {
  assert(
    fc.property(spec, (of) => {
      const found = read(pageOf(of));
      expect(found?.headline).toEqual({ state: "present", value: of.headline.length });
      for (const field of FIELDS as (keyof NonNullable<typeof found>)[]) {
        expect(found?.[field].state, field).toBe(of.counts[field] ? "present" : "unknown");
      }
    }),
  );
});

test("a stranger's page is never proven to be one's own", () => {
  assert(
    fc.property(spec, (of) => {
      expect(read(pageOf({ ...of, own: false }))).toBeUndefined();
    }),
  );
});

describe("a page changed in what means nothing is read as before", () => {
  /** The same element by another tag, unless the tag itself says what it is. */
  function retag(element: Element): void {
    const other = element.ownerDocument.createElement(element.localName === "div" ? "span" : "div");
    for (const { name, value } of element.attributes) other.setAttribute(name, value);
    other.append(...element.childNodes);
    element.replaceWith(other);
  }

  test("tags and classes", () => {
    assert(
      fc.property(spec, (of) => {
        const before = read(pageOf(of));
        const changed = pageOf(of);
        const renamed =
          of.layout === "sdui" ? "main section, main div, main p" : "main p, main div";
        for (const element of [...changed.page.querySelectorAll(renamed)].reverse()) {
          element.className = "x1";
          retag(element);
        }
        expect(read(changed)).toEqual(before);
      }),
    );
  });

  test("strangers added beside it", () => {
    assert(
      fc.property(spec, (of) => {
        const changed = pageOf({ ...of, rail: true });
        const stranger = changed.page.createElement("aside");
        stranger.append(...changed.page.querySelectorAll("aside > *"));
        changed.page.querySelector("main")?.append(stranger);
        expect(read(changed)).toEqual(read(pageOf(of)));
      }),
    );
  });

  test("language", () => {
    assert(
      fc.property(spec, (of) => {
        expect(read(pageOf(of))).toEqual(read(pageOf({ ...of, language: "en" })));
      }),
    );
  });
});

/** Whether everything that is known after was known as the same before. */
const isCautious = (before: ProfileReading, after: ProfileReading) =>
  PROFILE_FIELDS.every(
    (field) =>
      after[field].state === "unknown" ||
      JSON.stringify(after[field]) === JSON.stringify(before[field]),
  );

test("what is taken off the page only ever moves towards unknown", () => {
  fc.assert(
    fc.property(spec, fc.nat(), (of, at) => {
      const before = read(pageOf(of));
      const changed = pageOf(of);
      const parts = [...changed.page.querySelectorAll("main > *")];
      parts[at % parts.length]?.remove();
      const after = read(changed);
      // Without its top card the page is not proven to be one's own any more.
      if (before && after) expect(isCautious(before, after)).toBe(true);
    }),
    { numRuns: RUNS },
  );
});

test("planted: a reader that takes what is absent for missing breaks that", () => {
  const before = read(pageOf(SPEC));
  const after = read(pageOf({ ...SPEC, counts: {} }));
  if (!before || !after) throw new Error("They are not proven to be one's own.");
  const gullible = Object.fromEntries(
    Object.entries(after).map(([field, known]) => [
      field,
      known.state === "unknown" ? { state: "missing" } : known,
    ]),
  );
  expect(isCautious(before, after)).toBe(true);
  expect(isCautious(before, gullible as ProfileReading)).toBe(false);
});
