/**
 * What each script may weigh with all that it needs from the start, in bytes as it is built. A popup
 * and a dashboard open with theirs, the worker starts with its own over and over, and the others run
 * on LinkedIn's page.
 */
export const BUDGETS = {
  "popup/first.js": 3_000,
  "popup/main.js": 124_900,
  "dashboard/main.js": 114_500,
  "background.js": 115_400,
  "panel.content.js": 71_500,
  "ssi.content.js": 21_300,
  "profile.content.js": 15_200,
  "report.content.js": 19_900,
};

/** The whole, zipped, for so many languages: a quick download. */
export const packageBudget = (languages: number) => 332_000 + 31_300 * languages;
