/**
 * `npm start`: the product as its members meet it. Builds, opens a real browser with the extension
 * and a local stand-in for LinkedIn at the real address, lives the first minute, and shows popup
 * and dashboard. Without a display it does the same headless and leaves pictures in out/start.
 */
import { mkdirSync } from "node:fs";
import { relative, resolve } from "node:path";
import { build } from "./build.js";
import { hasDisplay } from "./has-display.js";
import { LAPTOP, liveADay, settledPanel, settledPopup } from "./live-a-day.js";

const pictures = resolve(import.meta.dirname, "../out/start");

mkdirSync(pictures, { recursive: true });
await build();
const { driver, standIn, welcome, page, kept, close } = await liveADay({ headless: !hasDisplay() });
console.log("Kept today, from the page:");
console.log(kept);
console.log("Before it stands a made-up year, in this browser only, so that there is a trend.");

await take(welcome, "welcome");
for (const [name, size] of /** @type {const} */ ([
  ["ssi-page", { width: 1920, height: 1000 }],
  ["ssi-page-laptop", LAPTOP],
])) {
  await page.setViewport(size);
  await settledPanel(driver, page);
  await take(page, name);
}
const dashboard = await driver.openPage(driver.extensionUrl("dashboard/index.html#/trend"));
await dashboard.waitForSelector(".trend-plot .line");
await take(dashboard, "dashboard");
const popup = await settledPopup(driver, page);
// To the front it must not be brought: a popup closes when anything else is clicked.
// Nor can more of it be drawn than its window shows.
await popup.screenshot({ path: picture("popup"), captureBeyondViewport: false });

console.log(`Requests to anyone but the stand-in: ${standIn.foreignRequests.length}`);
console.log(`Pictures: ${relative(process.cwd(), pictures)}`);

if (hasDisplay()) {
  console.log("The browser stays open; close it to end.");
  await new Promise((closed) => driver.browser.once("disconnected", closed));
  await standIn.close();
} else {
  await close();
}

/** @param {string} name */
function picture(name) {
  return resolve(pictures, `${name}.png`);
}

/**
 * @param {import("puppeteer-core").Page} tab
 * @param {string} name
 */
async function take(tab, name) {
  await tab.bringToFront();
  await tab.screenshot({ path: picture(name) });
}
