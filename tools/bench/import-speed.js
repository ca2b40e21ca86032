import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sampleHistory } from "../../src/domain/sample/sample-history.js";
import { open } from "../browsers/chromium.js";
import { DIST } from "../finish-build.js";
import { startStandIn } from "../stand-in/stand-in.js";
import { median } from "./median.js";

/** @typedef {import("puppeteer-core").Page} Page */

const RUNS = 5;
const DAYS = 3650;

/** The first paint of such a page at which the goals of an import are stated, in milliseconds. */
const REFERENCE_MS = 60;

/**
 * Imports ten years from a script's file, again and again into an empty history: how long until the
 * preview is shown, how long until all is stored, and the longest time in which the page could not
 * answer. Beside it a page without a script, and one write of the second copy's largest item.
 *
 * @returns {Promise<Record<string, string | number>[]>} medians in milliseconds, as measured and as
 *   on a machine whose empty page first paints at 60 ms
 */
export async function importSpeed() {
  const folder = mkdtempSync(join(tmpdir(), "pilaster-bench-"));
  const file = join(folder, "daily-script.csv");
  writeFileSync(file, csv());
  const standIn = await startStandIn();
  const driver = await open({ extension: DIST.chrome, standIn });
  const url = driver.extensionUrl("dashboard/index.html#/import");
  /** @type {Record<string, number[]>} */
  const times = {};
  const note = (/** @type {string} */ what, /** @type {number} */ ms) => {
    times[what] = [...(times[what] ?? []), ms];
  };
  for (let run = -1; run < RUNS; run += 1) {
    const empty = await driver.openPage(driver.extensionUrl("privacy/en.html"));
    await empty.bringToFront();
    await empty.reload();
    const first = Number(await empty.evaluate(firstPaint));
    await empty.close();
    const page = await driver.openPage(url);
    const [preview, stored, longest] = await importInto(page, file);
    const write = Number(await page.evaluate(mirrorWrite));
    await page.evaluate(deleteEverything);
    await page.close();
    if (run < 0) continue;
    note("page without a script: first paint", first);
    note("preview", preview);
    note("stored", stored);
    note("longest block", longest);
    note("one write of the second copy", write);
  }
  await driver.close();
  await standIn.close();
  rmSync(folder, { recursive: true });
  const scale = REFERENCE_MS / median(times["page without a script: first paint"] ?? []);
  return Object.entries(times).map(([what, all]) => ({
    what,
    "median (ms)": Math.round(median(all) * 10) / 10,
    "scaled (ms)": Math.round(median(all) * scale * 10) / 10,
  }));
}

/** A file as a public script writes it, oldest day first. */
function csv() {
  const rows = sampleHistory(new Date(), DAYS).map(({ day, pillars }) => {
    const four = [pillars.brand, pillars.people, pillars.insights, pillars.relationships];
    const total = Math.round(four.reduce((sum, one) => sum + one, 0));
    return [day, total, 9, 12, ...four, 0, 0, 0].join(",");
  });
  const header =
    "Date,Total_SSI,Industry_Rank,Network_Rank,Brand,People,Insights,Relationships,Daily_Increase,Posts,Followers";
  return [header, ...rows, ""].join("\n");
}

/**
 * @param {Page} page the view of the import
 * @param {string} file
 * @returns {Promise<[preview: number, stored: number, longest: number]>} in milliseconds
 */
async function importInto(page, file) {
  const field = await page.waitForSelector('input[type="file"]');
  await page.bringToFront();
  await page.evaluate(`globalThis.longest = 0;
    let last = performance.now();
    const beat = () => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
      setTimeout(beat);
    };
    beat();
    globalThis.until = (found) => new Promise((resolve) => {
      const from = performance.now();
      const look = () => found() ? resolve(performance.now() - from) : setTimeout(look, 4);
      look();
    });`);
  const shown = page.evaluate('until(() => document.querySelector(".counts"))');
  await field?.uploadFile(file);
  const preview = Number(await shown);
  const stored = Number(
    await page.evaluate(`(async () => {
      const named = (name) => [...document.querySelectorAll("button")]
        .find(({ textContent }) => textContent.trim().startsWith(name));
      named("Store").click();
      return until(() => named("Undo"));
    })()`),
  );
  // What follows the history reads it anew a moment later.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  return [preview, stored, Number(await page.evaluate("longest"))];
}

/** Runs in a page: when it was first painted. */
const firstPaint = `new Promise((resolve) => {
  const look = () => {
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    if (paint) resolve(paint.startTime); else setTimeout(look, 10);
  };
  look();
})`;

/** Runs in a page of ours: how long the largest item of the second copy takes to be written again. */
const mirrorWrite = `(async () => {
  const { local } = chrome.storage;
  const all = Object.entries(await local.get()).filter(([key]) => key.startsWith("mirror"));
  all.sort((a, b) => JSON.stringify(b[1]).length - JSON.stringify(a[1]).length);
  if (all.length === 0) throw new Error("There is no second copy.");
  const from = performance.now();
  await local.set(Object.fromEntries(all.slice(0, 1)));
  return performance.now() - from;
})()`;

const deleteEverything = `chrome.runtime.sendMessage({ name: "deleteEverything", payload: {} })`;
