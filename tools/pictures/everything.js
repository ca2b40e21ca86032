import { rmSync } from "node:fs";
import { open } from "../browsers/chromium.js";
import { variant } from "../browsers/variants.js";
import { DIST } from "../finish-build.js";
import { agree, recordAutomatically } from "../first-minute.js";
import { startStandIn } from "../stand-in/stand-in.js";
import { camera } from "./camera.js";
import { drawPages, VIEWS } from "./pages.js";
import { drawPanels, SHAPES } from "./panels.js";
import { STATES, storedIn } from "./states.js";
import { store } from "./store.js";

/**
 * @typedef {object} Wanted
 * @property {string} folder where the pictures go
 * @property {string} language of the browser
 * @property {number} width of the dashboard's window, in CSS pixels
 * @property {string[] | undefined} only these surfaces; all where left out
 *
 * @typedef {{ driver: import("../browsers/driver.js").Driver,
 *   standIn: import("../stand-in/stand-in.js").StandIn,
 *   own: import("puppeteer-core").Page, take: ReturnType<typeof camera>,
 *   width: number, isWanted: (surface: string) => boolean }} Studio
 */

/**
 * Draws every surface in one language: before anything was agreed to, then with each history.
 *
 * @param {Wanted} wanted
 */
export async function drawEverything({ folder, language, width, only }) {
  const standIn = await startStandIn();
  // No program can answer the browser's own question, so the copy has the host granted.
  const extension = variant(DIST.chrome, { grantHost: true });
  const driver = await open({ extension, standIn, language });
  const own = await driver.openPage(driver.extensionUrl("dashboard/index.html#/settings"));
  /** @type {Studio} */
  const studio = {
    driver,
    standIn,
    own,
    take: camera(folder, language),
    width,
    isWanted: (surface) => only === undefined || only.includes(surface),
  };
  try {
    await drawPages(studio, "not-agreed", ["popup", "welcome"]);
    await recordAutomatically(await agree(driver), { withPanel: true });
    for (const state of STATES) {
      await store(own, storedIn(state));
      await drawPages(studio, state, ["popup", ...VIEWS]);
      await drawPanels(studio, state, SHAPES);
      console.log(`${language}: ${state}`);
    }
  } finally {
    await driver.close();
    await standIn.close();
    rmSync(extension, { recursive: true });
  }
}
