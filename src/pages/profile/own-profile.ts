import type { Address } from "../address";
import { linksIn, type PageLink, profileOf, profilePathOf } from "./page-links";
import { isAnother, profileSlug, slugOf } from "./profile-slug";
import {
  CARD,
  EDIT_INTRO,
  INVITE_PATH,
  INVITE_SLUG,
  KEYED,
  MAIN,
  OLDER_CARD,
  STRANGERS_BUTTON,
  STRANGERS_LINK,
  VERIFICATION,
  VERIFICATION_KEY,
} from "./selectors";
import { findTopCard, isContact, type TopCard } from "./top-card";

/** Whose page it is: the slug of the address, and in the served layout the cards' reference. */
export type Gate = { slug: string; ref?: string };

/**
 * Decides whether a page is the member's own profile before any text or image of it is touched: by
 * the links' `href`, `componentkey`, `id` and what stands in what (design page `profile-page.md` §1).
 * Undefined for everybody else's page, and whenever anything is ambiguous.
 */
export function ownProfile(page: Document, address: Address): Gate | undefined {
  const slug = profileSlug(address);
  if (slug === undefined) return undefined;
  const top = findTopCard(page, slug);
  if (!top || !isEditable(page, top, slug) || isVetoed(page, top, slug)) return undefined;
  return top.ref === undefined ? { slug } : { slug, ref: top.ref };
}

export function isSameGate(one: Gate | undefined, other: Gate | undefined): boolean {
  return one !== undefined && one.slug === other?.slug && one.ref === other.ref;
}

/**
 * Only the owner is offered to edit the introduction. Anybody can write such a link into a post,
 * about themselves or as their website, so it does not count in another card or in one within. In
 * the older layout everything that members write stands in some card.
 */
function isEditable(page: Document, top: TopCard, slug: string): boolean {
  return [...page.querySelectorAll(MAIN)].flatMap(linksIn).some((link) => {
    const found = profileOf(link);
    if (found?.slug !== slug || found.part !== EDIT_INTRO) return false;
    const card = link.anchor.closest(top.ref === undefined ? OLDER_CARD : CARD);
    return card ? card.contains(top.element) : top.ref !== undefined;
  });
}

/** Strangers stand beside one's own profile, too: only the top card and this very slug count. */
function isVetoed(page: Document, { element }: TopCard, slug: string): boolean {
  const hasStrangersButton = [...element.querySelectorAll(KEYED)].some((keyed) =>
    STRANGERS_BUTTON.test(keyed.getAttribute("componentkey") ?? ""),
  );
  if (hasStrangersButton || isVerifiedAsAnother(element, slug)) return true;
  return linksIn(page).some((link) =>
    element.contains(link.anchor) ? isStrangersCard(link, slug) : isOfStranger(link, slug),
  );
}

/** The verification around the name says whose name it is, in one attribute or both. */
function isVerifiedAsAnother(top: Element, slug: string): boolean {
  return [...top.querySelectorAll(VERIFICATION)].some((element) =>
    ["componentkey", "id"].some((attribute) => {
      const [, named] = VERIFICATION_KEY.exec(element.getAttribute(attribute) ?? "") ?? [];
      return named !== undefined && isAnother(named, slug);
    }),
  );
}

/** What a link in the top card says against it: a stranger's offers, or another member's card. */
function isStrangersCard(link: PageLink, slug: string): boolean {
  if (STRANGERS_LINK.test(link.href) || isInvite(link)) return true;
  const path = profilePathOf(link);
  if (!path || !isAnother(path.segment, slug)) return false;
  return path.part === EDIT_INTRO || isContact(path.part);
}

function isOfStranger(link: PageLink, slug: string): boolean {
  if (STRANGERS_LINK.test(link.href)) return profileOf(link)?.slug === slug;
  return isInvite(link) && slugOf(link.url?.searchParams.get(INVITE_SLUG) ?? "") === slug;
}

function isInvite({ url }: PageLink): boolean {
  return url !== undefined && INVITE_PATH.test(url.pathname);
}
