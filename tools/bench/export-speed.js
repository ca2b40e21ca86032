import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { emptyPaints } from "./subject/paint-times.js";
import { begin, grown } from "./subject/subject.js";

/** @typedef {import("./subject/adapter.js").ExportWay} ExportWay */

const RUNS = 3;

/** How long a file may take to be there, in milliseconds. */
const PATIENCE_MS = 60_000;

/**
 * Exports histories of different lengths: from the last click until the file is saved whole.
 *
 * @param {readonly import("./subject/subject.js").Subject[]} subjects
 * @param {number} [runs]
 * @returns {Promise<import("./tables/rows.js").Measured[]>}
 */
export async function exportSpeed(subjects, runs = RUNS) {
  const bench = await begin();
  const folder = mkdtempSync(join(tmpdir(), "pilaster-exports-"));
  await bench.blank.saveDownloadsIn(folder);
  const copies = (await grown(bench, subjects)).flatMap(({ subject: { adapter }, ...copy }) => {
    const values = /** @type {number[]} */ ([]);
    return adapter.export
      ? [{ ...copy, extension: adapter.name, way: adapter.export, values }]
      : [];
  });
  for (let run = -1; run < runs; run += 1) {
    for (const { driver, way, values } of copies) {
      const page = await driver.openPage(driver.extensionUrl(way.path));
      await page.bringToFront();
      const time = await exportTime(page, way, folder);
      await page.close();
      if (run >= 0) values.push(time);
    }
  }
  const empty = await emptyPaints(bench.blank);
  const browser = bench.blank.version;
  await bench.close();
  rmSync(folder, { recursive: true });
  return copies.map(({ extension, days, values }) => {
    return { extension, what: "click to file", days, values, unit: "ms", empty, browser };
  });
}

/**
 * @param {import("puppeteer-core").Page} page
 * @param {ExportWay} way
 * @param {string} folder where files are saved; empty before and after
 */
async function exportTime(page, way, folder) {
  await way.prepare?.(page);
  const from = performance.now();
  await page.evaluate(way.press);
  while (!isWhole(folder)) {
    if (performance.now() - from > PATIENCE_MS) throw new Error("No file was saved.");
    await new Promise((later) => setTimeout(later, 2));
  }
  const time = performance.now() - from;
  for (const file of readdirSync(folder)) rmSync(join(folder, file));
  return time;
}

/** @param {string} folder the browser may keep an empty file of the final name beside a partial one */
function isWhole(folder) {
  const files = readdirSync(folder);
  if (files.some((file) => file.endsWith(".crdownload"))) return false;
  return files.some((file) => statSync(join(folder, file)).size > 0);
}
