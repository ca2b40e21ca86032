/** Names without a word of their own that the readers go by. */
const KNOWN = new Set(["t-40", "list-style-none"]);

/** Lower-case words only: no digits, no capitals, nothing a name or a number could hide in. */
const WORDS = /^[a-z]+(?:(?:--?|__?)[a-z]+)*$/;

/** The table of a chart, numbered by the chart library. */
const DATA_TABLE = /^highcharts-data-table-\d{1,3}$/;

/** One of these words tells that an id or class belongs to the score. */
const ABOUT_SCORE = /(^|[-_])(ssi|score|scores)([-_]|$)/;

const LONGEST = 60;

/**
 * Whether an id or a class may be shown in a page report: only those that look like the score's
 * own, so that nothing about the member can be in them.
 */
export function isShownName(name: string): boolean {
  if (name.length > LONGEST) return false;
  if (KNOWN.has(name) || DATA_TABLE.test(name)) return true;
  return WORDS.test(name) && ABOUT_SCORE.test(name);
}
