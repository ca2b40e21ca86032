import { browser } from "../browser";
import type { Language } from "../domain/settings/languages";

/** The packaged reader, from the root: Firefox takes other paths from the page that names them. */
export const SSI_SCRIPT = "/ssi.content.js";

/** The packaged panel. */
export const PANEL_SCRIPT = "/panel.content.js";

/** The packaged script that looks at the own profile. */
export const PROFILE_SCRIPT = "/profile.content.js";

/** The packaged script behind the page report. */
export const REPORT_SCRIPT = "/report.content.js";

/** The packaged texts of a language, for whoever chose it; the panel's script expects them before. */
export const languageScript = (language: Language) => `/languages/${language}.js`;

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
