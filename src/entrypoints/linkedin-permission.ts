import { browser } from "../browser";

/** The optional permission that every reach by itself needs. */
export const LINKEDIN = { origins: ["https://www.linkedin.com/*"] };

/**
 * Gives the optional permission back.
 *
 * @returns whether it is gone: where a company's policy imposes it, it stays
 */
export async function releaseLinkedin(): Promise<boolean> {
  // A policy makes the browser refuse; what counts is what it allows then.
  await browser.permissions.remove(LINKEDIN).catch(() => undefined);
  return !(await browser.permissions.contains(LINKEDIN));
}
