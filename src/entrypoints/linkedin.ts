import { browser } from "../browser";

/** The page the member opens to see the index. */
export const SSI_ADDRESS = "https://www.linkedin.com/sales/ssi";

/** Where LinkedIn leads to the member's own profile. */
export const OWN_PROFILE_ADDRESS = "https://www.linkedin.com/in/me/";

/** Our own pages, from the root. */
export const DASHBOARD = "dashboard/index.html";
export const SAMPLE = "sample/index.html";

/** Where our scripts may run, as match patterns. */
export const SSI_MATCHES = [`${SSI_ADDRESS}*`];
export const PROFILE_MATCHES = ["https://www.linkedin.com/in/*"];

/** The optional permission that every reach by itself needs. */
export const LINKEDIN = { origins: ["https://www.linkedin.com/*"] };

/** The tab that a popup is opened on. */
export const ACTIVE_TAB = { active: true, currentWindow: true };

/** The packaged reader, from the root: Firefox takes other paths from the page that names them. */
export const SSI_SCRIPT = "/ssi.content.js";

/** The packaged panel. */
export const PANEL_SCRIPT = "/panel.content.js";

/** The packaged script that looks at the own profile. */
export const PROFILE_SCRIPT = "/profile.content.js";

/** The packaged script behind the page report. */
export const REPORT_SCRIPT = "/report.content.js";

/**
 * Gives the optional permission back.
 *
 * @returns whether it is gone: where a company's policy imposes it, it stays
 */
export async function leaveLinkedin(): Promise<boolean> {
  // A policy makes the browser refuse; what counts is what it allows then.
  await browser.permissions.remove(LINKEDIN).catch(() => undefined);
  return !(await browser.permissions.contains(LINKEDIN));
}

/**
 * Runs a packaged script in a tab.
 *
 * @throws when the browser protects the tab, or it shows an error page instead of LinkedIn's
 */
export async function runIn(tabId: number, file: string): Promise<void> {
  const runs = await browser.scripting.executeScript({ target: { tabId }, files: [file] });
  // Chromium rejects where Firefox answers with an error.
  if (runs.some(({ error }) => error)) throw new Error("The script could not be run.");
}
