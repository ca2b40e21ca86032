import { sampleHistory } from "../../../src/domain/sample/sample-history.js";
import { open } from "../../browsers/chromium.js";
import { readManifest } from "../../browsers/read-manifest.js";
import { DIST } from "../../finish-build.js";
import { startStandIn } from "../../stand-in/stand-in.js";
import { blankExtension, copyOf } from "./copies.js";
import { adapter as own } from "./own-adapter.js";

/** @typedef {import("../../browsers/driver.js").Driver} Driver */
/** @typedef {import("puppeteer-core").Page} Page */

/**
 * An extension that is measured.
 *
 * @typedef {object} Subject
 * @property {string} folder of the unpacked extension
 * @property {string} [firefox] folder of its build for Firefox
 * @property {import("./adapter.js").Adapter} adapter
 */

/**
 * A browser with the empty extension, whose driver is `blank`, and a stand-in for LinkedIn.
 *
 * @typedef {object} Bench
 * @property {Driver} blank
 * @property {import("../../stand-in/stand-in.js").StandIn} standIn
 * @property {() => Promise<void>} close
 */

/** How long the histories are that show what grows, in days: a month to a century. */
const LENGTHS = [30, 365, 3650, 36_500];

/** @returns {Subject} what was built last */
export const ownBuild = () => ({ folder: DIST.chrome, firefox: DIST.firefox, adapter: own });

/**
 * @param {string} folder of the unpacked extension
 * @param {import("./adapter.js").Adapter} adapter
 * @returns {Subject} under another name than our own build, which it may be
 */
export const peerOf = (folder, adapter) => ({
  folder,
  adapter: { ...adapter, name: adapter.name === own.name ? `${own.name} (peer)` : adapter.name },
});

/** @returns {Promise<Bench>} */
export async function begin() {
  const standIn = await startStandIn();
  const blank = await open({ extension: blankExtension(), standIn });
  return {
    blank,
    standIn,
    async close() {
      await blank.close();
      await standIn.close();
    },
  };
}

/**
 * Installs a new copy of an extension.
 *
 * @param {Bench} bench
 * @param {Subject} subject
 * @returns {Promise<Driver & { id: string }>} the same browser, for this extension's files
 */
export async function install({ blank }, subject) {
  const folder = copyOf(subject);
  const id = await blank.browser.installExtension(folder);
  const origin = `chrome-extension://${id}/`;
  if (readManifest(folder).background?.service_worker !== undefined) {
    await blank.browser.waitForTarget(
      (target) => target.type() === "service_worker" && target.url().startsWith(origin),
    );
  }
  return { ...blank, id, extensionUrl: (path) => origin + path };
}

/**
 * Installs a copy of every extension with a history for each length, which ends today.
 *
 * @param {Bench} bench
 * @param {readonly Subject[]} subjects those whose adapter cannot fill one are left out
 * @param {readonly number[]} lengths in days
 * @returns {Promise<{ subject: Subject, days: number, driver: Driver & { id: string } }[]>}
 */
export async function grown(bench, subjects, lengths = LENGTHS) {
  const all = [];
  for (const days of lengths) {
    for (const subject of subjects) {
      const { start, fill } = subject.adapter;
      if (start === undefined || fill === undefined) continue;
      const driver = await install(bench, subject);
      const page = await driver.openPage(driver.extensionUrl(start));
      await fill(page, sampleHistory(new Date(), days));
      await page.close();
      all.push({ subject, days, driver });
    }
  }
  return all;
}
