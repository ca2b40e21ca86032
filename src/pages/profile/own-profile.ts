import { cardsOf, keyed } from "./cards";
import { profileSlug, slugOf } from "./profile-slug";
import {
  CONTACT_PATH,
  EDIT_PATH,
  INVITE_PATH,
  INVITED,
  OLDER_TOP_CARD,
  STRANGER_KEYS,
  STRANGER_MARK,
  TOP_CARD,
} from "./selectors";

const ORIGIN = "https://www.linkedin.com";

/**
 * The proof that a page is the member's own profile. Two are the same when slug and `ref` are;
 * `ref` is the part that all sections of an SDUI page share, undefined in the older layout.
 */
export type Gate = { slug: string; ref: string | undefined; topCard: Element };

/**
 * Decides whether a page is the member's own profile, by links, ids and structure alone: no text
 * and no image is touched. Required is the link by which one edits the profile of this very
 * address, in the page's main part and in no other section; whatever a stranger's top card holds
 * refuses it.
 *
 * @returns undefined where that is not certain
 */
export function ownProfile(
  page: Document,
  address: { hostname: string; pathname: string },
): Gate | undefined {
  const slug = profileSlug(address);
  const main = page.querySelector("main");
  if (slug === undefined || !main) return undefined;
  const found = topCardOf(page, main);
  if (!found || isStrangers(found.topCard, slug)) return undefined;
  const links = linksOf(main);
  if (links.some(({ url }) => isInvitation(url, slug))) return undefined;
  const isOwn = links.some(
    ({ link, url }) => slugIn(url, EDIT_PATH) === slug && !isElsewhere(link, found),
  );
  return isOwn ? { slug, ref: found.ref, topCard: found.topCard } : undefined;
}

export function isSameGate(one: Gate, other: Gate): boolean {
  return one.slug === other.slug && one.ref === other.ref;
}

type Found = Omit<Gate, "slug"> & { others: readonly Element[] };

/** The top card and the other sections, in either layout; undefined for sections of two profiles. */
function topCardOf(page: Document, main: Element): Found | undefined {
  const cards = cardsOf(page);
  if (cards.length === 0) return olderTopCard(main);
  const [top, ...more] = cards.filter(({ name }) => name === TOP_CARD);
  const isOne = top && cards.every(({ ref }) => ref === top.ref);
  // The carrier may be called so twice, once on a part of it.
  if (!isOne || !more.every(({ element }) => top.element.contains(element))) return undefined;
  const others = cards.filter(({ name }) => name !== TOP_CARD).map(({ element }) => element);
  return { ref: top.ref, topCard: top.element, others };
}

function olderTopCard(main: Element): Found | undefined {
  const marked = [...main.querySelectorAll(OLDER_TOP_CARD)];
  const sections = new Set(marked.flatMap((element) => element.closest("main section") ?? []));
  const [topCard, ...more] = sections;
  if (!topCard || more.length > 0) return undefined;
  const others = [...main.querySelectorAll("section")].filter((one) => !one.contains(topCard));
  return { ref: undefined, topCard, others };
}

/** Whether a link stands in a section that members fill, such as their posts. */
function isElsewhere(link: Element, { topCard, others }: Found): boolean {
  return !topCard.contains(link) && others.some((section) => section.contains(link));
}

/** What only a stranger's top card holds, or contact details of somebody else. */
function isStrangers(topCard: Element, slug: string): boolean {
  const isForeign = linksOf(topCard).some(({ href, url }) => {
    const contact = slugIn(url, CONTACT_PATH);
    return href.includes(STRANGER_MARK) || (contact !== undefined && contact !== slug);
  });
  return (
    isForeign ||
    keyed(topCard).some(({ keys }) =>
      keys.some((key) => STRANGER_KEYS.some((mark) => key.startsWith(mark))),
    )
  );
}

function isInvitation(url: URL, slug: string): boolean {
  return url.pathname === INVITE_PATH && slugOf(url.searchParams.get(INVITED) ?? "") === slug;
}

function slugIn(url: URL, path: RegExp): string | undefined {
  const part = url.origin === ORIGIN ? path.exec(url.pathname)?.[1] : undefined;
  return part === undefined ? undefined : slugOf(part);
}

function linksOf(root: Element): { link: Element; href: string; url: URL }[] {
  return [...root.querySelectorAll("a[href]")].flatMap((link) => {
    const href = link.getAttribute("href") ?? "";
    return URL.canParse(href, ORIGIN) ? [{ link, href, url: new URL(href, ORIGIN) }] : [];
  });
}
