/** The languages Pilaster speaks, as their folders in `public/_locales` are named, in the order of their own names. */
export const LANGUAGES = ["de", "en", "es", "fr", "it", "pt_BR"] as const;

/** One that the member may choose; who chooses none is spoken to in the browser's. */
export type Language = (typeof LANGUAGES)[number];

/**
 * The language that stored settings name. Apart from their schema, for the script on LinkedIn's page.
 *
 * @param stored the settings, or what is stored, unparsed
 * @returns undefined where none was chosen, or one that is not spoken any more
 */
export function languageIn(stored: unknown): Language | undefined {
  const asked = (stored as { language?: unknown } | undefined)?.language;
  return LANGUAGES.find((one) => one === asked);
}
