import type { PageState } from "../../domain/reading/page-state";
import { type Address, LINKEDIN_HOST } from "../address";

/** Where a signed-out member is sent (E-4). */
const SIGN_IN_PATHS = /^\/(login|uas\/login|checkpoint|authwall|signup)(\/|$)/;

/**
 * Why an address is not the SSI page; undefined when it is. A trailing slash and any query are
 * fine. `/sales/login` means that the Sales Navigator seat is signed out or expired (E-1).
 */
export function otherPage({ hostname, pathname }: Address): PageState | undefined {
  if (hostname !== LINKEDIN_HOST) return "other-page";
  if (/^\/sales\/ssi\/?$/.test(pathname)) return undefined;
  if (/^\/sales\/login(\/|$)/.test(pathname)) return "seat-signed-out";
  return SIGN_IN_PATHS.test(pathname) ? "signed-out" : "other-page";
}
