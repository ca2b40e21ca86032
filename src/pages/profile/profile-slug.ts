/** An address as `Location` and `URL` give it. */
type Address = { hostname: string; pathname: string };

const HOST = "www.linkedin.com";

/** Whether an address is a profile's own page, `/in/me/` included, which leads to the member's. */
export function isProfile({ hostname, pathname }: Address): boolean {
  return hostname === HOST && /^\/in\/[^/]+\/?$/.test(pathname);
}

/**
 * The slug of a profile's own page, as `slugOf` gives it. Undefined for every page below it, and
 * for `/in/me/`, which is about to lead elsewhere.
 */
export function profileSlug(address: Address): string | undefined {
  const slug = isProfile(address) ? slugOf(address.pathname.split("/")[2] ?? "") : undefined;
  return slug === "me" ? undefined : slug;
}

/**
 * One part of a path as a slug: decoded once, in its composed form, in lower case. Undefined where
 * it was encoded twice or badly, or could mean another path.
 */
export function slugOf(part: string): string | undefined {
  const decoded = decodedOnce(part)?.normalize("NFC").toLowerCase();
  if (!decoded || /[%/\\?#\s]/.test(decoded) || decoded === "." || decoded === "..") {
    return undefined;
  }
  return decoded;
}

function decodedOnce(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
