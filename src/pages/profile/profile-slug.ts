import { type Address, LINKEDIN_HOST } from "../address";

/** LinkedIn leads this to the member's own slug; until then nobody is named. */
const REDIRECTED = "me";

/** Nothing of this is in a slug; a percent sign is left over where it was encoded twice. */
const NOT_IN_SLUG = /[%/\\?#\s\p{Cc}]/u;

/**
 * The slug of a profile's address, decoded once, NFC, lower-case. Undefined for every other page
 * (`/in/<slug>/details/…`, another host), for `/in/me/`, and for a slug that is not plainly one.
 */
export function profileSlug({ hostname, pathname }: Address): string | undefined {
  if (hostname !== LINKEDIN_HOST) return undefined;
  const [, segment] = /^\/in\/([^/]+)\/?$/.exec(pathname) ?? [];
  return segment === undefined ? undefined : slugOf(segment);
}

/** The slug that one part of an address stands for, as above. */
export function slugOf(segment: string): string | undefined {
  const slug = decoded(segment)?.normalize("NFC").toLowerCase();
  if (!slug || slug === "." || slug === ".." || slug === REDIRECTED) return undefined;
  return NOT_IN_SLUG.test(slug) ? undefined : slug;
}

/** Whether one part of an address or a key names somebody else, or nobody who can be told. */
export function isAnother(segment: string, slug: string): boolean {
  return segment.toLowerCase() !== REDIRECTED && slugOf(segment) !== slug;
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

/** Whether LinkedIn is about to lead this address to the member's own. */
export function isRedirected(pathname: string): boolean {
  return /^\/in\/me\/?$/.test(pathname);
}
