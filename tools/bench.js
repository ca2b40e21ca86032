/**
 * `npm run bench`: what Pilaster costs, each number beside a baseline measured in the same run.
 * Prints tables and judges nothing; medians of 20 unless said otherwise.
 */
import { pageCost } from "./bench/page-cost.js";
import { panelCost } from "./bench/panel-cost.js";
import { popupSpeed } from "./bench/popup-speed.js";
import { trendSpeed } from "./bench/trend-speed.js";
import { worstPage } from "./bench/worst-page.js";
import { build } from "./build.js";
import { DIST } from "./finish-build.js";
import { outputs, packedSize } from "./packed-size.js";

await build();

console.log(
  "\nPopup: from opening it to its first paint, and to the first frame with its chart (Chromium)",
);
console.table(await popupSpeed());

console.log("\nTrend: six charts over the whole history (Chromium)");
console.table(await trendSpeed());

console.log("\nPanel: a page that paints its scores late, and a year of history");
console.table(await panelCost());

console.log("\nLinkedIn's page: main-thread script time of the reader, until its work is done");
console.table(await pageCost());

console.log(
  "\nHostile pages: main-thread script time of every reader and the page report together",
);
console.table(await worstPage());

console.log("\nSizes in bytes");
const files = outputs(DIST.chrome);
console.table([
  ...files
    .filter(({ name }) => /\.(js|css|html)$/.test(name))
    .map(({ name, bytes }) => ({ output: name, bytes: bytes.length })),
  { output: "packed for Chrome", bytes: packedSize(files) },
  { output: "packed for Firefox", bytes: packedSize(outputs(DIST.firefox)) },
]);
