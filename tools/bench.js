/**
 * `npm run bench`: what Pilaster costs, each number beside a baseline measured in the same run.
 * Prints tables and judges nothing. `npm run bench -- popup sizes` measures these parts alone;
 * with `--json` each row is a line of JSON that names its part.
 */
import { importSpeed } from "./bench/import-speed.js";
import { pageCost } from "./bench/page-cost.js";
import { panelCost } from "./bench/panel-cost.js";
import { popupSpeed } from "./bench/popup-speed.js";
import { sizes } from "./bench/sizes.js";
import { trendSpeed } from "./bench/trend-speed.js";
import { worstPage } from "./bench/worst-page.js";
import { build } from "./build.js";

/** @typedef {Record<string, string | number>[]} Rows */

/** @type {Record<string, [title: string, measure: () => Rows | Promise<Rows>]>} */
const PARTS = {
  popup: [
    "Popup: from opening it to its first paint, and to the first frame with its chart (Chromium)",
    popupSpeed,
  ],
  trend: ["Trend: six charts over the whole history (Chromium)", trendSpeed],
  import: ["Import: ten years from a file (Chromium)", importSpeed],
  panel: ["Panel: a page that paints its scores late, and a year of history", panelCost],
  page: [
    "LinkedIn's page: main-thread script time of the reader, until its work is done",
    pageCost,
  ],
  hostile: [
    "Hostile pages: main-thread script time of every reader and the page report together",
    worstPage,
  ],
  sizes: ["Sizes in bytes", sizes],
};

const asked = process.argv.slice(2);
const isJson = asked.includes("--json");
const names = asked.filter((one) => one !== "--json");
const unknown = names.filter((one) => !(one in PARTS));

if (unknown.length > 0) {
  console.error(`No part ${unknown.join(", ")}: there are ${Object.keys(PARTS).join(", ")}.`);
  process.exitCode = 1;
} else {
  await build({ isSilent: isJson });
  for (const [part, [title, measure]] of Object.entries(PARTS)) {
    if (names.length > 0 && !names.includes(part)) continue;
    if (!isJson) console.log(`\n${title}`);
    const rows = await measure();
    if (!isJson) console.table(rows);
    else for (const row of rows) console.log(JSON.stringify({ part, ...row }));
  }
}
