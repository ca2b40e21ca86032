import { describe, expect, test } from "vitest";
import { ownProfile } from "../../../src/pages/profile/own-profile";
import { profilePage } from "../../fixtures/profile-page.js";
import { FIXTURES, fixture, type Seen, seen } from "./profile-fixture";
import { forbidTexts } from "./untouched";

const OWN = FIXTURES.filter((name) => name.startsWith("own-"));
const OTHERS = FIXTURES.filter((name) => !name.startsWith("own-"));
const HERE = "https://www.linkedin.com/in/alix-moreau/";

/** The gate's answer, on a page that fails at the first look at a text or an image. */
function gate({ page, address }: Seen) {
  forbidTexts(page);
  return ownProfile(page, address);
}

test("there are pages of both kinds", () => {
  expect([OWN.length, OTHERS.length]).toEqual([21, 15]);
});

test.each(OWN)("%s is proven to be one's own, before any text or image", (name) => {
  const layout = name.includes("sdui") ? "ACoAAB7x2kQ" : undefined;
  expect(gate(fixture(name))?.ref).toBe(layout);
});

test.each(OTHERS)("%s is not, and no text or image was touched", (name) => {
  expect(gate(fixture(name))).toBeUndefined();
});

describe("planted: a gate that looks too early fails on", () => {
  test.each<[what: string, look: (page: Document) => unknown]>([
    ["a name", (page) => page.querySelector("h1")?.textContent],
    ["the page's title", (page) => page.title],
    ["a text node", (page) => page.querySelector("h1")?.firstChild?.nodeValue],
    ["a walk over texts", (page) => page.createTreeWalker(page, NodeFilter.SHOW_TEXT)],
    ["markup", (page) => page.body.innerHTML],
    ["an image", (page) => page.querySelector("main img")],
    [
      "an image's address",
      (page) => page.querySelector("[componentkey*=logo]")?.firstElementChild?.getAttribute("src"),
    ],
    ["a label", (page) => page.querySelector("a[href*=edit]")?.getAttribute("aria-label")],
    [
      "a serialised page",
      (page) =>
        new (page.defaultView as Window & typeof globalThis).XMLSerializer().serializeToString(
          page,
        ),
    ],
  ])("%s", (_what, look) => {
    const { page } = fixture("own-sdui.en");
    forbidTexts(page);
    expect(() => look(page)).toThrow();
  });
});

describe("the address", () => {
  const own = (slug: string, address: string) => gate(seen(profilePage({ slug }), address));

  test.each([
    ["without a slash", "alix-moreau", HERE.slice(0, -1)],
    ["with a query and a hash", "alix-moreau", `${HERE}?trk=nav#top`],
    ["in capitals", "alix-moreau", "https://www.linkedin.com/in/Alix-Moreau/"],
    ["encoded once", "zoé-moreau", "https://www.linkedin.com/in/zo%C3%A9-moreau/"],
    [
      "with an accent of its own",
      "zoe\u0301-moreau",
      "https://www.linkedin.com/in/zo%C3%A9-moreau/",
    ],
  ])("may stand %s", (_how, slug, address) => {
    expect(own(slug, address)?.slug).toBe(slug.normalize("NFC"));
  });

  test.each([
    ["another host of LinkedIn's", "https://fr.linkedin.com/in/alix-moreau/"],
    ["a longer path", `${HERE}recent-activity/all/`],
    ["a company", "https://www.linkedin.com/company/alix-moreau/"],
    ["no profile", "https://www.linkedin.com/feed/"],
  ])("is no profile's: %s", (_what, address) => {
    expect(own("alix-moreau", address)).toBeUndefined();
  });
});

describe("a page of one's own is refused", () => {
  const page = (change: (html: string) => string) => gate(seen(change(profilePage()), HERE));

  test.each<[what: string, change: (html: string) => string]>([
    [
      "whose link to edit leads elsewhere",
      (html) => html.replace("/in/alix-moreau/edit", "/in/sam-ito/edit"),
    ],
    [
      "whose link to edit is on another host",
      (html) => html.replace("/in/alix-moreau/edit", "https://evil.example/in/alix-moreau/edit"),
    ],
    ["whose link to edit goes on", (html) => html.replace("/edit/intro/", "/edit/intro/x/")],
    [
      "whose link to edit stands in a post",
      (html) =>
        html
          .replace(/<a href="\/in\/alix-moreau\/edit.*?<\/a>/, "")
          .replace("<h2>Activity</h2>", '<a href="/in/alix-moreau/edit/intro/">x</a>'),
    ],
    ["without a top card", (html) => html.replaceAll("Topcard", "Lowcard")],
    [
      "with two top cards",
      (html) =>
        html.replace(
          "<main>",
          '<main><div id="com.linkedin.sdui.profile.card.refACoAAB7x2kQTopcard"></div>',
        ),
    ],
    [
      "on which somebody may invite this very member",
      (html) =>
        html.replace(
          "</main>",
          '<a href="/preload/custom-invite/?vanityName=alix-moreau">+</a></main>',
        ),
    ],
    [
      "with a stranger's button in the top card",
      (html) => html.replace("<h1>", '<i componentkey="FollowButton-1"></i><h1>'),
    ],
    [
      "with somebody else's contact details in the top card",
      (html) => html.replace("<h1>", '<a href="/in/sam-ito/overlay/contact-info/">i</a><h1>'),
    ],
    ["outside of its main part", (html) => html.replaceAll(/<(\/?)main>/g, "<$1div>")],
  ])("%s", (_what, change) => {
    expect(page((html) => html)).toBeDefined();
    expect(page(change)).toBeUndefined();
  });
});
