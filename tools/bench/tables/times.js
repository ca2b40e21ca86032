/**
 * Times of several parts of an opening, as what was measured of each.
 *
 * @template {string} Part
 * @param {readonly (readonly [part: Part, what: string])[]} parts
 * @param {readonly { name: string, days: number, times: Record<Part, number[]> }[]} opened by whose
 *   surface it was, and how long its history
 * @param {{ empty: Record<Part, number[]>, browser: string }} run what an empty page took in it
 * @returns {import("./rows.js").Measured[]}
 */
export function measuredTimes(parts, opened, { empty, browser }) {
  return parts.flatMap(([part, what]) =>
    opened.map(({ name, days, times }) => ({
      extension: name,
      what,
      days,
      values: times[part],
      unit: "ms",
      empty: empty[part],
      browser,
    })),
  );
}
