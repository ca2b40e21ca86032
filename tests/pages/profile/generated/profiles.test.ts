import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { profileReading } from "../../../../src/domain/profile/own-profile";
import { PROFILE_FIELDS, type ProfileReading } from "../../../../src/domain/profile/profile-fields";
import { type Gate, ownProfile } from "../../../../src/pages/profile/own-profile";
import { readProfile } from "../../../../src/pages/profile/read-profile";
import { MARA } from "../../../../tools/stand-in/pages/profile-people.js";
import { planted, runs } from "../../../long";
import { addressOf } from "../fixture";
import { addStrangers, newTags, otherCards, rename, strangers } from "./change-page";
import { type AnySpec, ownPage, pageOf, strangersPage } from "./profile-spec";

/** Twenty profiles for each property, a thousand in the long run. */
const RUNS = runs(8, 1_000);

type Look = (page: Document, spec: AnySpec) => { gate: Gate; reading: ProfileReading } | undefined;

const look: Look = (page, { person }) => {
  const gate = ownProfile(page, addressOf(person.slug));
  return gate && { gate, reading: readProfile(page, gate) };
};

/** The member's own page, as it is and after a change. */
function beforeAndAfter(spec: AnySpec, change: (page: Document) => void, by = look) {
  const page = pageOf(spec);
  const before = by(page, spec);
  change(page);
  return { before, after: by(page, spec) };
}

/** Nothing is told after a card was lost that was not told before. */
function expectLess(spec: AnySpec, place: number, by = look) {
  const { before, after } = beforeAndAfter(
    spec,
    (page) => {
      const cards = otherCards(page);
      cards[place % cards.length]?.remove();
    },
    by,
  );
  expect(after?.gate).toEqual(before?.gate);
  for (const field of PROFILE_FIELDS) {
    const then = after?.reading[field];
    if (then?.state !== "unknown") expect([field, then]).toEqual([field, before?.reading[field]]);
  }
}

function expectRefused(spec: AnySpec, gate = ownProfile) {
  const page = pageOf(spec);
  expect(gate(page, addressOf(spec.person.slug))).toBeUndefined();
  expect(gate(page, addressOf(MARA.slug))).toBeUndefined();
}

describe("generated profiles", { timeout: 600_000 }, () => {
  test("the member's own page is let through and gives what the worker would take", () => {
    const check = (spec: AnySpec) => {
      const found = look(pageOf(spec), spec);
      expect(found?.gate.ref).toBe(spec.layout === "older" ? undefined : spec.person.ref);
      expect(profileReading.safeParse(found?.reading).success).toBe(true);
    };
    fc.assert(fc.property(ownPage, check), RUNS);
  });

  test("classes and tags that no reader relies on may have any name", () => {
    const check = (spec: AnySpec, name: string, tags: string[]) => {
      const { before, after } = beforeAndAfter(spec, (page) => rename(page, name, tags));
      expect(before).toBeDefined();
      expect(after).toEqual(before);
    };
    const name = fc.stringMatching(/^[a-z_]{2,9}$/);
    fc.assert(fc.property(ownPage, name, newTags, check), RUNS);
  });

  test("a card that is gone makes its field unknown and changes no other", () => {
    const check = (spec: AnySpec, place: number) => expectLess(spec, place);
    fc.assert(fc.property(ownPage, fc.nat(20), check), RUNS);
  });

  test("strangers on the page change nothing", () => {
    const check = (spec: AnySpec, nodes: Parameters<typeof addStrangers>[1]) => {
      const { before, after } = beforeAndAfter(spec, (page) => addStrangers(page, nodes));
      expect(before).toBeDefined();
      expect(after).toEqual(before);
    };
    fc.assert(fc.property(ownPage, strangers, check), RUNS);
  });

  test("a stranger's page is never let through", () => {
    const check = (spec: AnySpec, nodes: Parameters<typeof addStrangers>[1]) => {
      expectRefused(spec);
      expectRefused(spec, (page, address) => {
        addStrangers(page, nodes);
        return ownProfile(page, address);
      });
    };
    fc.assert(fc.property(strangersPage, strangers, check), RUNS);
  });

  test("planted: a gate that takes any edit link is caught", () => {
    const gullible: typeof ownProfile = (page) =>
      page.querySelector('main a[href*="/edit/intro/"]') ? { slug: MARA.slug } : undefined;
    const check = (spec: AnySpec) => expectRefused(spec, gullible);
    expect(() => fc.assert(fc.property(strangersPage, check), planted)).toThrow("Property failed");
  });

  test("planted: a reader that takes what is not there for missing is caught", () => {
    const rash: Look = (page, spec) => {
      const found = look(page, spec);
      if (found?.reading.education.state !== "unknown") return found;
      return { ...found, reading: { ...found.reading, education: { state: "missing" } } };
    };
    const check = (spec: AnySpec, place: number) => expectLess(spec, place, rash);
    expect(() => fc.assert(fc.property(ownPage, fc.nat(20), check), planted)).toThrow(
      "Property failed",
    );
  });
});
