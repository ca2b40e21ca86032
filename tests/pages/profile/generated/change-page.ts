import fc from "fast-check";
import { TILO } from "../../../../tools/stand-in/pages/profile-people.js";

const SERVED = '[id*=".sdui."], [componentkey*=".sdui."]';

/** What no reader relies on; `section` is what the older layout is built of. */
const RENAMED = /^(div|span|p|article|aside|header|nav|ul|h[1-6])$/;

/** Gives every class another name, and every tag that no reader relies on. */
export function rename(page: Document, name: string, tags: readonly string[]): void {
  const isServed = page.querySelector(SERVED);
  for (const [place, element] of [...page.body.querySelectorAll("*")].entries()) {
    element.setAttribute("class", `${name}${place}`);
    const isFree = RENAMED.test(element.localName) || (isServed && element.localName === "section");
    if (!isFree) continue;
    const other = page.createElement(tags[place % tags.length] ?? "div");
    for (const { name: attribute, value } of element.attributes)
      other.setAttribute(attribute, value);
    other.append(...element.childNodes);
    element.replaceWith(other);
  }
}
export const newTags = fc.array(fc.constantFrom("div", "span", "x-part", "article", "dd"), {
  minLength: 1,
  maxLength: 5,
});

const CARDS =
  '[id*=".sdui."]:not([id$="Topcard"]), [componentkey*=".sdui."]:not([componentkey$="Topcard"])';

/** The cards of either layout behind the top card. */
export function otherCards(page: Document): Element[] {
  const older = "main > section:not([data-member-id])";
  return [...page.querySelectorAll(page.querySelector(SERVED) ? CARDS : older)];
}

/** What may stand about strangers on anybody's page. */
const STRANGERS = [
  `<div componentkey="auto-ConnectButtonstate:${TILO.slug}"><button>Connect</button></div>`,
  `<div componentkey="auto-FollowButton-${TILO.slug}"><button>Follow</button></div>`,
  `<a href="/preload/custom-invite/?vanityName=${TILO.slug}">Connect</a>`,
  `<a href="/in/${TILO.slug}/?origin=NON_SELF_PROFILE_VIEW">${TILO.name}</a>`,
  `<a href="/in/${TILO.slug}/overlay/contact-info/">Contact info</a>`,
  `<a href="/in/${TILO.slug}/edit/intro/">edit</a>`,
  `<a href="/mynetwork/invite-connect/connections/">12 connections</a>`,
  `<img src="/dms/image/v2/example/profile-displayphoto-shrink_100_100/0/2">`,
  `<img src="/dms/image/v2/example/profile-displaybackgroundimage-shrink_1/0/2">`,
  `<div componentkey="entity-collection-item-9"><p>Skills (99)</p></div>`,
  `<section data-member-id="2"><h2>${TILO.name}</h2><p>${TILO.headline}</p></section>`,
  "<ul><li>One</li><li>Two</li></ul>",
];

export const strangers = fc.array(
  fc.record({ html: fc.constantFrom(...STRANGERS), place: fc.nat(7), isFirst: fc.boolean() }),
  { minLength: 1, maxLength: 8 },
);

/** Puts strangers beside the cards, and into those that are about others. */
export function addStrangers(
  page: Document,
  nodes: readonly { html: string; place: number; isFirst: boolean }[],
): void {
  const about =
    '[id$="Activity"], [componentkey$="Activity"], [id$="ForYou"], [componentkey$="ForYou"]';
  const places = [...page.querySelectorAll(`body, main, header, nav, aside, ${about}`)];
  for (const { html, place, isFirst } of nodes) {
    const where = isFirst ? "afterbegin" : "beforeend";
    places[place % places.length]?.insertAdjacentHTML(where, html);
  }
}
