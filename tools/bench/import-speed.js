import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sampleHistory } from "../../src/domain/sample/sample-history.js";
import { emptyPaints } from "./subject/paint-times.js";
import { begin, install } from "./subject/subject.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("./subject/adapter.js").ImportWay} ImportWay */

const RUNS = 5;
const DAYS = 3650;

/** What follows the history reads it anew a moment later, in milliseconds. */
const FOLLOWED_MS = 1_500;

/**
 * Imports ten years from a file, each time into a new installation: how long until the preview is
 * shown, how long until all is stored, and the longest time in which the page could not answer.
 *
 * @param {readonly import("./subject/subject.js").Subject[]} subjects
 * @param {number} [runs]
 * @returns {Promise<import("./tables/rows.js").Measured[]>}
 */
export async function importSpeed(subjects, runs = RUNS) {
  const bench = await begin();
  const folder = mkdtempSync(join(tmpdir(), "pilaster-bench-"));
  const history = sampleHistory(new Date(), DAYS);
  /** @type {Map<string, import("./tables/rows.js").Measured>} */
  const measured = new Map();
  const empty = await emptyPaints(bench.blank);
  for (let run = -1; run < runs; run += 1) {
    for (const subject of subjects) {
      const { name: extension, import: way } = subject.adapter;
      if (!way) continue;
      const { name, text } = way.file(history);
      const file = join(folder, name);
      writeFileSync(file, text);
      const driver = await install(bench, subject);
      const page = await driver.openPage(driver.extensionUrl(way.path));
      const times = await importInto(page, way, file);
      await page.close();
      await bench.blank.browser.uninstallExtension(driver.id);
      if (run < 0) continue;
      for (const [what, time] of Object.entries(times)) {
        const key = `${extension}: ${what}`;
        const values = [...(measured.get(key)?.values ?? []), time];
        const browser = bench.blank.version;
        measured.set(key, { extension, what, days: DAYS, values, unit: "ms", empty, browser });
      }
    }
  }
  await bench.close();
  rmSync(folder, { recursive: true });
  return [...measured.values()];
}

/**
 * @param {Page} page
 * @param {ImportWay} way
 * @param {string} file
 * @returns {Promise<Record<string, number>>} in milliseconds
 */
async function importInto(page, { field: selector, preview, store, stored, also = {} }, file) {
  const found = await page.waitForSelector(selector);
  /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement> | null} */
  const field = /** @type {any} */ (found);
  if (!field) throw new Error(`There is no ${selector}.`);
  await page.bringToFront();
  await page.evaluate(WATCH);
  /** @type {Record<string, number>} */
  const times = {};
  const until = (/** @type {string} */ condition) => page.evaluate(`until(() => ${condition})`);
  if (preview !== undefined) {
    const shown = until(`document.querySelector(${JSON.stringify(preview)})`);
    await field.uploadFile(file);
    times.preview = Number(await shown);
    if (store) await page.evaluate(store);
    times.stored = Number(await until(stored));
  } else {
    const isStored = until(stored);
    await field.uploadFile(file);
    times.stored = Number(await isStored);
  }
  await new Promise((followed) => setTimeout(followed, FOLLOWED_MS));
  times["longest block of the page"] = Number(await page.evaluate("longest"));
  for (const [what, code] of Object.entries(also)) times[what] = Number(await page.evaluate(code));
  return times;
}

/** Runs in the page: `longest` is the longest time in which it did nothing else, `until` waits. */
const WATCH = `globalThis.longest = 0;
  let last = performance.now();
  const beat = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    setTimeout(beat);
  };
  beat();
  globalThis.until = (isTrue) => new Promise((resolve) => {
    const from = performance.now();
    const look = () => isTrue() ? resolve(performance.now() - from) : setTimeout(look, 4);
    look();
  });`;
