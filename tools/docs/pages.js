/** The languages of the documentation, the first for whoever reads neither. */
export const LANGUAGES = /** @type {const} */ (["en", "fr"]);

/** @typedef {(typeof LANGUAGES)[number]} Language */

/** The page that is the store's privacy policy, and has no source of its own. */
export const POLICY = "privacy";

/** Every page, in the order in which they are read. */
export const PAGES = [
  "index",
  "start",
  "popup",
  "dashboard",
  "panel",
  "questions",
  POLICY,
  "check",
  "import",
  "move",
];

/** What the pages show of the product, each a picture in light and one in dark. */
export const PICTURES = [
  "welcome",
  "popup",
  "trend",
  "history",
  "coach",
  "outcomes",
  "panel",
  "import",
];

/** Pictures in the repository that stand in for those, in English, until they were taken. */
export const STAND_INS = /** @type {Record<string, string>} */ ({
  trend: "pilaster.png",
  panel: "panel.png",
});

/**
 * The site's own few words.
 *
 * @type {Record<Language, Record<"language" | "skip" | "pages" | "onPage" | "languages" | "next" | "site", string>>}
 */
export const WORDS = {
  en: {
    language: "English",
    skip: "Skip to the text",
    pages: "Pages",
    onPage: "On this page",
    languages: "Language",
    next: "Next:",
    site: "Pilaster, documentation",
  },
  fr: {
    language: "Français",
    skip: "Aller au texte",
    pages: "Pages",
    onPage: "Sur cette page",
    languages: "Langue",
    next: "Suite :",
    site: "Pilaster, documentation",
  },
};
