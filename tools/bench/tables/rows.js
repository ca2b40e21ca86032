import { median, quartiles } from "./quartiles.js";

/**
 * What one measure gave for one extension.
 *
 * @typedef {object} Measured
 * @property {string} extension its name
 * @property {string} what
 * @property {number} [days] how long the history was
 * @property {number[]} values one a repetition
 * @property {"ms" | "MB" | "bytes"} unit
 * @property {number[]} [empty] the same of an empty extension page in the same run; its first paint
 *   where the measure is none of a page. Sizes have none
 * @property {string} [browser] with its version, "Chrome/156.0.1.2"
 */

/** @typedef {Record<string, string | number>} Row */

/**
 * @param {readonly Measured[]} all of one part; that of the own build is compared to, where a peer
 *   is measured beside it
 * @param {string} [own] the own build's name; left out where it is measured alone
 * @returns {Row[]} in the same order, all with the same columns; "–" where there is nothing to say
 */
export function rowsOf(all, own) {
  return all.map((one) => {
    const { extension, what, days, values, unit, empty = [] } = one;
    const [lower, middle, upper] = quartiles(values);
    const same = all.filter((other) => other.what === what);
    const shortest = same.find((other) => other.extension === extension);
    const ours = same.find((other) => other.extension === own && other.days === days);
    const unless = (/** @type {boolean} */ isNone, /** @type {number} */ value) =>
      isNone ? "–" : rounded(value);
    return {
      ...(own === undefined ? {} : { extension }),
      measure: what,
      days: days ?? "–",
      unit,
      median: rounded(middle),
      quartiles: values.length === 1 ? "–" : `${rounded(lower)}–${rounded(upper)}`,
      longest: values.length === 1 ? "–" : rounded(Math.max(...values)),
      "× empty page": unless(empty.length === 0, middle / median(empty)),
      "× shortest history": unless(
        days === undefined || !shortest || shortest === one,
        middle / median(shortest?.values ?? [Number.NaN]),
      ),
      ...(own === undefined
        ? {}
        : {
            "× own build": unless(
              ours === undefined || ours === one,
              middle / median(ours?.values ?? [Number.NaN]),
            ),
          }),
    };
  });
}

/**
 * @param {readonly Row[]} rows with the same columns
 * @returns {Row[]} without the columns that say nothing in any row
 */
export function withoutEmpty(rows) {
  const isTold = (/** @type {string} */ column) => rows.some((row) => row[column] !== "–");
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([column]) => isTold(column))),
  );
}

/** @param {number} value to two decimals, and none from a thousand on */
const rounded = (value) => (value >= 1000 ? Math.round(value) : Math.round(value * 100) / 100);
