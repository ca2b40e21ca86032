/**
 * Whether a file of tests does more in the long run: it asks `tests/long.ts`, or leaves to Chromium
 * (`alike`, `once` of `tests/e2e/session.ts`) what both browsers do then.
 *
 * @param {string} text of the file
 */
export const doesMore = (text) =>
  /from "(\.\.\/)+long"/.test(text) || /\b(alike|once)\b[^;]*from "(\.\.?\/)+session"/.test(text);
