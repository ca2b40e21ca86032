import { describe, expect, test } from "vitest";
import { ownProfile } from "../../../src/pages/profile/own-profile";
import { MARA, TILO, ZOE } from "../../../tools/stand-in/pages/profile-people.js";
import { addressOf, OWN_ADDRESS, profileFixture } from "./fixture";

describe("a page is refused once it holds", () => {
  const inTop = (html: string) => (page: Document) =>
    top(page).insertAdjacentHTML("beforeend", html);
  const top = (page: Document) => page.querySelector('[id$="Topcard"]') as Element;

  test.each<[what: string, change: (page: Document) => void]>([
    ["an offer to connect in the top card", inTop('<i componentkey="x-ConnectButtonstate:1"></i>')],
    ["an offer to follow in the top card", inTop('<i componentkey="FollowButton-1"></i>')],
    ["a stranger's link in the top card", inTop('<a href="/x/?o=NON_SELF_PROFILE_VIEW">1</a>')],
    [
      "an invitation of anybody in the top card",
      inTop('<a href="/preload/custom-invite/?vanityName=ivo-brandal">+</a>'),
    ],
    [
      "another member's contact details in the top card",
      inTop(`<a href="/in/${TILO.slug}/overlay/contact-info/">?</a>`),
    ],
    [
      "contact details of a slug that cannot be told",
      inTop('<a href="/in/%E0%A4%A/overlay/contact-info/">?</a>'),
    ],
    [
      "another member's verification in the top card",
      inTop(`<b componentkey="ProfileVerificationTriggerRef-${TILO.slug}"></b>`),
    ],
    [
      "another member's verification by id, in any case",
      inTop(`<b id="profileverificationtriggerref-${TILO.slug.toUpperCase()}"></b>`),
    ],
    [
      "a verification of a slug that cannot be told",
      inTop('<b componentkey="ProfileVerificationTriggerRef-%E0%A4%A"></b>'),
    ],
    [
      "another member's activity",
      (page) =>
        page
          .querySelector('[id$="Activity"]')
          ?.setAttribute("id", `com.linkedin.sdui.profile.card.ref${TILO.slug}Activity`),
    ],
    [
      "an invitation of this very slug, anywhere",
      (page) =>
        page.body.insertAdjacentHTML(
          "beforeend",
          `<a href="/preload/custom-invite/?vanityName=${MARA.slug.toUpperCase()}">+</a>`,
        ),
    ],
    [
      "a stranger's link to this very slug, anywhere",
      (page) =>
        page.body.insertAdjacentHTML(
          "beforeend",
          `<a href="/in/${MARA.slug}/?origin=NON_SELF_PROFILE_VIEW">x</a>`,
        ),
    ],
    ["two top cards", (page) => page.querySelector("main")?.append(top(page).cloneNode(true))],
    ["a top card outside the main part", (page) => page.body.append(top(page))],
    [
      "the edit link in another card only",
      (page) => {
        const link = page.querySelector('a[href*="/edit/intro/"]');
        page.querySelector('[id$="About"]')?.append(link ?? "");
      },
    ],
    [
      "the edit link in a card that is keyed otherwise",
      (page) => {
        const link = page.querySelector('a[href*="/edit/intro/"]');
        const card = page.querySelector('[id$="Activity"]');
        card?.removeAttribute("componentkey");
        card?.setAttribute("id", `com.linkedin.sdui.profile.card.${MARA.slug}Activity`);
        card?.append(link ?? "");
      },
    ],
    [
      "a link to edit something else only",
      (page) =>
        page
          .querySelector('a[href*="/edit/intro/"]')
          ?.setAttribute("href", `/in/${MARA.slug}/edit/intro/more/`),
    ],
    [
      "an edit link to another host only",
      (page) =>
        page
          .querySelector('a[href*="/edit/intro/"]')
          ?.setAttribute("href", `https://example.com/in/${MARA.slug}/edit/intro/`),
    ],
  ])("%s", async (_, change) => {
    const page = await profileFixture("own.en");
    expect(ownProfile(page, OWN_ADDRESS)).toBeDefined();
    change(page);
    expect(ownProfile(page, OWN_ADDRESS)).toBeUndefined();
  });
});

describe("witnesses that name the member take nothing away", () => {
  const inTop = (page: Document, html: string) =>
    page.querySelector('[id$="Topcard"]')?.insertAdjacentHTML("beforeend", html);

  test.each([
    ["own.en", MARA.slug, MARA.slug],
    ["own.en", MARA.slug, MARA.slug.toUpperCase()],
    ["own.en", MARA.slug, ""],
    ["own-encoded-slug.en", ZOE.slug, ZOE.slug],
    ["own-encoded-slug.en", ZOE.slug, "zoë-lindqvist"],
    ["own-encoded-slug.en", ZOE.slug, "ZOE\u0308-lindqvist"],
  ])("on %s at %s: %j", async (name, slug, named) => {
    const page = await profileFixture(name);
    inTop(page, `<b componentkey="ProfileVerificationTriggerRef-${named}"></b>`);
    inTop(page, '<a href="/in/me/overlay/contact-info/">?</a>');
    expect(ownProfile(page, addressOf(slug))).toBeDefined();
  });

  test("another's verification outside the top card says nothing of this page", async () => {
    const page = await profileFixture("own.en");
    const html = `<b componentkey="ProfileVerificationTriggerRef-${TILO.slug}"></b>`;
    page.querySelector("main")?.insertAdjacentHTML("beforeend", html);
    expect(ownProfile(page, OWN_ADDRESS)).toBeDefined();
  });

  test("the activity may be keyed by the reference, as all other cards", async () => {
    const page = await profileFixture("own.en");
    const card = page.querySelector('[id$="Activity"]');
    for (const name of ["id", "componentkey"]) {
      card?.setAttribute(name, `com.linkedin.sdui.profile.card.ref${MARA.ref}Activity`);
    }
    expect(ownProfile(page, OWN_ADDRESS)).toBeDefined();
  });
});
