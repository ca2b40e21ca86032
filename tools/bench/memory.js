import { EMPTY } from "./subject/copies.js";
import { paintedAt } from "./subject/paint-times.js";
import { begin, grown } from "./subject/subject.js";

/** @typedef {import("../browsers/driver.js").Driver} Driver */
/** @typedef {import("./subject/adapter.js").Surface} Surface */

const RUNS = 3;

/** What a page does after it is shown is over by then, in milliseconds. */
const SETTLED_MS = 400;

const MEGABYTE = 2 ** 20;

/**
 * The JavaScript heap of each surface that is open alone, after the browser has collected what
 * nobody holds any more: with histories of different lengths, and of an empty page.
 *
 * @param {readonly import("./subject/subject.js").Subject[]} subjects
 * @param {number} [runs]
 * @returns {Promise<import("./tables/rows.js").Measured[]>} in megabytes of 2^20 bytes
 */
export async function memory(subjects, runs = RUNS) {
  const bench = await begin();
  const copies = await grown(bench, subjects);
  const surfaces = /** @type {const} */ (["popup", "dashboard"]).flatMap((what) =>
    copies.flatMap(({ subject: { adapter }, ...copy }) => {
      const surface = adapter[what];
      const values = /** @type {number[]} */ ([]);
      return surface ? [{ ...copy, extension: adapter.name, what, surface, values }] : [];
    }),
  );
  const empty = /** @type {number[]} */ ([]);
  for (let run = 0; run < runs; run += 1) {
    empty.push(await heapOf(bench.blank, EMPTY));
    for (const { driver, surface, values } of surfaces) values.push(await heapOf(driver, surface));
  }
  const browser = bench.blank.version;
  await bench.close();
  return surfaces.map(({ extension, what, days, values }) => {
    return { extension, what, days, values, unit: "MB", empty, browser };
  });
}

/**
 * @param {Driver} driver
 * @param {Surface} surface
 */
async function heapOf(driver, surface) {
  const page = await driver.openPage(driver.extensionUrl(surface.path));
  await page.bringToFront();
  await paintedAt(page, surface);
  await new Promise((settled) => setTimeout(settled, SETTLED_MS));
  const session = await page.createCDPSession();
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await page.close();
  return usedSize / MEGABYTE;
}
