import { LINKEDIN_HOST } from "../address";
import { slugOf } from "./profile-slug";
import { LINK } from "./selectors";

/** A link with its address as it stands in the page; `url` only where it leads to LinkedIn. */
export type PageLink = { anchor: Element; href: string; url: URL | undefined };

/** Every link inside, in the page's order. Touches nothing but the attribute `href`. */
export function linksIn(root: ParentNode): PageLink[] {
  return [...root.querySelectorAll(LINK)].map((anchor) => {
    const href = anchor.getAttribute("href") ?? "";
    return { anchor, href, url: linkedInUrl(href) };
  });
}

/** Whose profile a link leads to, and to which part of it, if any. */
export function profileOf(link: PageLink): { slug: string; part: string } | undefined {
  const { segment, part } = profilePathOf(link) ?? {};
  const slug = segment === undefined ? undefined : slugOf(segment);
  return slug === undefined || part === undefined ? undefined : { slug, part };
}

/** The same as it is written in the link, where nobody can be told, too. */
export function profilePathOf({ url }: PageLink): { segment: string; part: string } | undefined {
  const [, segment, part = ""] = /^\/in\/([^/]+)(?:\/(.*))?$/.exec(url?.pathname ?? "") ?? [];
  return segment === undefined ? undefined : { segment, part };
}

function linkedInUrl(href: string): URL | undefined {
  try {
    // Not the page's own base, which the page could set.
    const url = new URL(href, `https://${LINKEDIN_HOST}/`);
    return url.origin === `https://${LINKEDIN_HOST}` ? url : undefined;
  } catch {
    return undefined;
  }
}
