import { existsSync } from "node:fs";

/** Where Debian's Chromium keeps its languages; without chromium-l10n there is only English. */
const CHROMIUM_LANGUAGES = "/usr/lib/chromium/locales";
const DEJAVU = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf";

/**
 * The Debian packages that the end-to-end tests still need. On other systems the names say what
 * is missing, too.
 *
 * @param {{ chromium?: string, firefox?: string }} found the browsers that are there
 * @param {(path: string) => boolean} [exists]
 * @returns {string[]}
 */
export function missingPackages(found, exists = existsSync) {
  const missing = [];
  if (!found.chromium) missing.push("chromium", "chromium-l10n");
  else if (isDebians(exists) && !exists(`${CHROMIUM_LANGUAGES}/fr.pak`)) {
    missing.push("chromium-l10n");
  }
  if (!found.firefox) missing.push("firefox-esr");
  // Without any font a page's text has no size; worth an install only along with a browser.
  if (missing.length > 0 && !exists(DEJAVU)) missing.push("fonts-dejavu-core");
  return missing;
}

/** @param {(path: string) => boolean} exists */
const isDebians = (exists) => exists(`${CHROMIUM_LANGUAGES}/en-US.pak`);
