import { describe, expect, test } from "vitest";
import { MARA } from "../../../tools/stand-in/pages/profile-people.js";
import { type Case, card, MISSING, PRESENT, readAfter, UNCLEAR, write } from "./changed-page";

describe("top card", () => {
  const connections = 'a[href$="/connections/"] span';
  const photo = '[componentkey^="topcard-logo"] img';
  const banner = 'img[src*="displaybackground"]';
  const set = (selector: string, name: string, value: string) => (page: Document) =>
    page.querySelector(selector)?.setAttribute(name, value);

  test.each<Case>([
    ["a framed photo", "photo", set(photo, "src", "/x/profile-framedphoto-1/0"), PRESENT],
    ["another image in its place", "photo", set(photo, "src", "/x/company-logo_1/0"), MISSING],
    ["a photo in a query", "photo", set(photo, "src", "/x?of=/profile-displayphoto"), MISSING],
    [
      "a photo in another card within it only",
      "photo",
      (page) => {
        const suggested = card(page, "SuggestedForYou");
        suggested.append(page.querySelector(photo) as Element);
        card(page, "Topcard").append(suggested);
      },
      MISSING,
    ],
    ["no image yet", "photo", (page) => page.querySelector(photo)?.removeAttribute("src"), UNCLEAR],
    [
      "a photo in another card only",
      "photo",
      (page) => card(page, "About").append(page.querySelector(photo) as Element),
      MISSING,
    ],
    [
      "no place for a photo",
      "photo",
      (page) => page.querySelector('[componentkey^="topcard-logo"]')?.remove(),
      UNCLEAR,
    ],
    ["a banner that loads", "banner", set(banner, "src", "data:image/gif;base64,AA"), UNCLEAR],
    [
      "neither banner nor the button to change it",
      "banner",
      (page) => {
        page.querySelector(banner)?.remove();
        page.querySelector('[componentkey$="_cover_edit_button"]')?.remove();
      },
      UNCLEAR,
    ],
    [
      "no banner but somebody else's button",
      "banner",
      (page) => {
        page.querySelector(banner)?.remove();
        set('[componentkey$="_cover_edit_button"]', "componentkey", "x_cover_edit_button")(page);
      },
      UNCLEAR,
    ],
    [
      "a banner as a background",
      "banner",
      (page) => {
        page.querySelector(banner)?.remove();
        card(page, "Topcard")
          .querySelector("div")
          ?.setAttribute("style", "background:url(/x/profile-displaybackgroundimage-1)");
      },
      PRESENT,
    ],
    ["37 connections", "connections", write(connections, "37 connections"), { value: 37 }],
    ["no number", "connections", write(connections, "Your connections"), UNCLEAR],
    ["none", "connections", write(connections, "0 connections"), UNCLEAR],
    [
      "no link to them",
      "connections",
      (page) => page.querySelector('a[href$="/connections/"]')?.remove(),
      UNCLEAR,
    ],
    [
      "two paragraphs",
      "headline",
      (page) => page.querySelector("p")?.insertAdjacentHTML("afterend", "<p>Brimstead</p>"),
      UNCLEAR,
    ],
    [
      "a paragraph that may be the name",
      "headline",
      (page) => page.querySelector('[id$="Topcard"] h2')?.remove(),
      UNCLEAR,
    ],
    [
      "the name in a link, as the older layout has it",
      "headline",
      (page) => {
        const name = page.querySelector('[id$="Topcard"] h2');
        name?.insertAdjacentHTML("beforebegin", `<a href="/in/x/overlay/">${name.outerHTML}</a>`);
        name?.remove();
      },
      { state: "present", value: MARA.headline.length },
    ],
    ["no contact details", "headline", (page) => contact(page).remove(), UNCLEAR],
  ])("with %s: %s", async (_, field, change, then) => {
    expect((await readAfter(change))[field]).toMatchObject(then);
  });

  const contact = (page: Document) =>
    page.querySelector('a[href$="/contact-info/"]') as HTMLAnchorElement;
});
