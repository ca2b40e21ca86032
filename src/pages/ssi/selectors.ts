import type { Pillar } from "../../domain/scores/pillars";

/*
 * Everything LinkedIn's SSI page is recognised by, in one place. E-n: n independent public sources
 * agree (design page `ssi-page.md` §1–§3). A renamed hook is one line here and one fixture.
 */

/** The four bars, by pillar. E-5, seen from about 2020 to 2026-06. */
export const BAR_IDS: Record<Pillar, string> = {
  brand: "establish-brand__sub-score-bar",
  people: "find-people__sub-score-bar",
  insights: "engage-with-insights__sub-score-bar",
  relationships: "build-relationships__sub-score-bar",
};

/** LinkedIn's own integer total. E-3. */
export const OWN_TOTAL = ".user-ssi-score__donut-chart-caption .ssi-score__value";

/**
 * One card per rank, industry first, network second (E-4). Its number stands in `.t-40` (E-4), with or
 * without its percent sign, or with "Top" in nodes of their own, in either order (E-2): so the card's
 * only number is taken, and the class only counted in a page report.
 */
export const RANK_CARD = ".ssi-rank";
export const RANK_NUMBER = ".t-40";

/** What a rank card says it ranks in. E-2. */
export const RANK_LABEL = ".ssi-rank__category-name";

/** The member's own part of the page. E-3, as the caption's first name. */
export const OWN_BLOCK = ".user-ssi-score";

/** Each of the four components as text: the value in bold, E-2, and its name, E-2. */
export const COMPONENT = ".user-ssi-score li";
export const COMPONENT_VALUE = "strong";
export const COMPONENT_LABEL = ".user-ssi-score__sub-score-label-text";

/** The averages of the groups, the trap that looks like the own total. E-2; order E-3. */
export const GROUP_TOTAL = ".group-ssi-score__donut-chart .ssi-score__value";

/** Blocks about other people: nothing in them is ever the member's own score. E-2. */
export const GROUP_BLOCK = ".group-ssi-score, .group-ssi-score__donut-chart";

/** The page's data as text in a `code` element. E-1, December 2021. */
export const DATA_ELEMENT = "code";
export const DATA_MARK = '"memberScore"';

/** Any of these means that LinkedIn has begun to paint scores. */
export const SCORE_MARKERS = '[id$="__sub-score-bar"], .ssi-score__value, .user-ssi-score';

/**
 * What a translation leaves in a page: Chrome's marks the root with a class and sets every text into
 * two `font` elements (E, many sources), as add-ons do; Edge's gives every element it touches such an
 * attribute (E-3, 2022 to 2026). Chrome's and Safari's change `html lang` (E-3), Edge's does not
 * (E-1). Firefox's leaves no mark (E-1): there only that the language changes can tell.
 */
export const TRANSLATED =
  "html.translated-ltr, html.translated-rtl, font > font, [_msthash], [_msttexthash]";
