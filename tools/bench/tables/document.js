import { cpus, loadavg } from "node:os";
import { quartiles } from "./quartiles.js";

/** @typedef {import("./rows.js").Measured} Measured */
/** @typedef {import("./rows.js").Row} Row */
/** @typedef {{ title: string, measured: readonly Measured[], rows: readonly Row[] }} Section */
/** @typedef {{ cores: number, model: string, load: number }} Machine */

/** @returns {Machine} with its load of the last minute */
export const machine = () => ({
  cores: cpus().length,
  model: cpus()[0]?.model.trim() || "of an unknown model",
  load: loadavg()[0] ?? Number.NaN,
});

/**
 * @param {readonly Section[]} sections of one run
 * @param {Date} now
 * @param {Machine} begun the machine before the run
 * @param {Machine} ended and after it
 * @returns {string} docs/benchmarks.md
 */
export function documentOf(sections, now, begun, ended) {
  const measured = sections.flatMap((section) => section.measured);
  const browsers = new Set(measured.flatMap(({ browser }) => browser ?? []));
  return [
    "# Benchmarks",
    "",
    "Written by `npm run bench -- --write`; every number is of that one run. A time means little by itself, since every machine has another: read the columns with ×. `× empty page` is the median beside that of an extension page with one word in it, opened in the same run in the same way; where a measure is none of a page, beside its first paint. `× shortest history` shows what grows with the days that are kept.",
    "",
    `${now.toISOString().slice(0, 10)}, ${[...browsers].join(" and ")}, on ${begun.cores} cores (${begun.model}). The load was ${begun.load.toFixed(1)} before and ${ended.load.toFixed(1)} after; above the number of cores others were working, too: times are longer than they need be, and far above it no number but a size or a heap is to be relied on. Half of what was measured lies between its quartiles: over all measures they are ${noise(measured)} of the median apart, in the middle.`,
    "",
    "Another extension goes through the same measures, beside Pilaster in the same browser, with `npm run bench -- --peer DIR --adapter FILE`: what an adapter says stands in `tools/bench/subject/adapter.js`, and `own-adapter.js` beside it is an example.",
    ...sections.flatMap(({ title, rows }) => ["", `## ${title}`, "", ...tableOf(rows)]),
    "",
  ].join("\n");
}

/**
 * The machine's noise: how far the quartiles of a measure are apart, as a share of its median.
 *
 * @param {readonly Measured[]} measured
 */
function noise(measured) {
  const shares = measured
    .filter(({ values }) => values.length > 1)
    .map(({ values }) => quartiles(values))
    .filter(([, middle]) => middle > 0)
    .map(([lower, middle, upper]) => (upper - lower) / middle);
  if (shares.length === 0) return "nothing";
  return `${Math.round(100 * quartiles(shares)[1])} %`;
}

/** @param {readonly Row[]} rows */
function tableOf(rows) {
  const columns = Object.keys(rows[0] ?? {});
  const line = (/** @type {(string | number)[]} */ cells) => `| ${cells.join(" | ")} |`;
  const isNumber = (/** @type {string} */ column) =>
    rows.every((row) => typeof row[column] === "number" || row[column] === "–");
  return [
    line(columns),
    line(columns.map((column) => (isNumber(column) ? "--:" : "---"))),
    ...rows.map((row) => line(columns.map((column) => shown(row[column] ?? "–")))),
  ];
}

/** @param {string | number} cell */
const shown = (cell) => (typeof cell === "number" ? cell.toLocaleString("en") : cell);
