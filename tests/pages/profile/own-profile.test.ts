import { describe, expect, test } from "vitest";
import { type Gate, isSameGate, ownProfile } from "../../../src/pages/profile/own-profile";
import { MARA, ZOE } from "../../../tools/stand-in/pages/profile-people.js";
import { addressOf, OWN_ADDRESS, profileFixture, STRANGERS_ADDRESS } from "./fixture";
import { guardPage } from "./guard-page";

const HOST = "www.linkedin.com";
const own = (name: string, address = OWN_ADDRESS) => [name, address] as const;
const foreign = (name: string) => [name, STRANGERS_ADDRESS] as const;

/** Pages and addresses of which not a word may be read. */
const REFUSED = [
  foreign("stranger.en"),
  foreign("stranger-older.en"),
  foreign("stranger-published.en"),
  foreign("stranger-stray-link.en"),
  foreign("stranger-own-link.en"),
  foreign("stranger-older-own-link.en"),
  foreign("stranger-older-website.en"),
  // The address is already the other's while the page still shows the member, and the reverse.
  foreign("own.en"),
  foreign("own-older.en"),
  own("stranger.en"),
  own("stranger-older.en"),
  own("two-refs.en"),
  own("two-names-verified.en"),
  own("two-names-contact.en"),
  own("two-names-activity.en"),
  own("details-skills.en", addressOf(MARA.slug, "details/skills/")),
  own("own.en", addressOf(MARA.slug, "details/skills/")),
  own("own.en", addressOf(MARA.slug, "overlay/contact-info/")),
  own("own.en", addressOf(MARA.slug, "edit/intro/")),
  own("own.en", addressOf(MARA.slug, "recent-activity/all/")),
  own("own.en", { hostname: HOST, pathname: "/in/me/" }),
  own("own.en", { hostname: "www.linkedin.example", pathname: OWN_ADDRESS.pathname }),
  own("own-encoded-slug.en", addressOf(ZOE.slug.replaceAll("%", "%25"))),
  own("own.en", addressOf("..")),
  own("own.en", addressOf("%2e%2e")),
  own("own.en", addressOf(`${MARA.slug}%2Fedit`)),
  own("own.en", addressOf("%E0%A4%A")),
  own("own.en", { hostname: HOST, pathname: "/feed/" }),
  own("logged-out.en"),
  own("empty.en"),
];

async function guarded(name: string) {
  const page = await profileFixture(name);
  return { page, touched: guardPage(page) };
}

describe("nothing is read, and no text or image touched", () => {
  test.each(REFUSED)("of %s at %o", async (name, address) => {
    const { page, touched } = await guarded(name);
    expect(ownProfile(page, address)).toBeUndefined();
    expect(touched).toEqual([]);
  });
});

describe("the member's own page is let through, before any text or image is touched", () => {
  test.each([
    ["own.en", { slug: MARA.slug, ref: MARA.ref }],
    ["own-before-hydration.en", { slug: MARA.slug, ref: MARA.ref }],
    ["own-three-cards.en", { slug: MARA.slug, ref: MARA.ref }],
    ["own-rail.en", { slug: MARA.slug, ref: MARA.ref }],
    ["own-older.en", { slug: MARA.slug }],
  ])("%s", async (name, gate) => {
    const { page, touched } = await guarded(name);
    expect(ownProfile(page, OWN_ADDRESS)).toEqual(gate);
    expect(touched).toEqual([]);
  });

  test.each([ZOE.slug, ZOE.slug.toLowerCase(), "Zoë-Lindqvist", "zoe\u0308-lindqvist"])(
    "its slug written as %s",
    async (slug) => {
      const { page, touched } = await guarded("own-encoded-slug.en");
      expect(ownProfile(page, addressOf(slug))).toEqual({ slug: "zoë-lindqvist", ref: ZOE.ref });
      expect(touched).toEqual([]);
    },
  );
});

describe("planted: a gate that looks where it must not is caught", () => {
  test.each<[what: string, look: (page: Document) => unknown]>([
    ["a heading's text", (page) => page.querySelector("h2")?.textContent],
    ["a text as the page shows it", (page) => page.querySelector("h2")?.innerText],
    ["a label", (page) => page.querySelector("main a")?.getAttribute("aria-label")],
    ["a label by selector", (page) => page.querySelector('[aria-label="Edit profile"]')],
    ["an image", (page) => page.querySelector("main img")],
    ["all images", (page) => page.getElementsByTagName("img")],
    ["the page's title", (page) => page.title],
    ["the markup", (page) => page.querySelector("main")?.innerHTML],
    ["a text node", (page) => page.querySelector("h2")?.firstChild?.nodeValue],
    ["a text node's length", (page) => (page.createTextNode("planted") as Text).length],
    ["a walk over texts", (page) => page.createTreeWalker(page, 4)],
    ["a link's own text", (page) => (page.querySelector("main a") as HTMLAnchorElement).text],
  ])("%s", async (_, look) => {
    const { page, touched } = await guarded("stranger.en");
    expect(() => look(page)).toThrow("The gate touched");
    expect(touched).toHaveLength(1);
  });
});

test("two gates are the same when slug and reference are", () => {
  const gate: Gate = { slug: "a", ref: "1" };
  expect(isSameGate(gate, { ...gate })).toBe(true);
  expect(isSameGate(gate, { slug: "b", ref: "1" })).toBe(false);
  expect(isSameGate(gate, { slug: "a", ref: "2" })).toBe(false);
  expect(isSameGate(gate, { slug: "a" })).toBe(false);
  expect(isSameGate(gate, undefined)).toBe(false);
  expect(isSameGate(undefined, undefined)).toBe(false);
});
