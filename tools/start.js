/**
 * `npm start`: the product as its members meet it. Builds, opens a real browser with the extension
 * and a local stand-in for LinkedIn at the real address, lives the first minute, and shows popup
 * and dashboard. Without a display it does the same headless and leaves pictures in out/start.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { relative, resolve } from "node:path";
import { SERIES } from "../tests/fixtures/figures.js";
import { ssiPage } from "../tests/fixtures/ssi-page.js";
import { open } from "./browsers/chromium.js";
import { variant } from "./browsers/variants.js";
import { fillHistory } from "./fill-history.js";
import { DIST } from "./finish-build.js";
import { agree, keptDays, recordAutomatically } from "./first-minute.js";
import { sampleHistory } from "./sample-history.js";
import { startStandIn } from "./stand-in/stand-in.js";

const root = resolve(import.meta.dirname, "..");
const pictures = resolve(root, "out/start");
const SSI = "https://www.linkedin.com/sales/ssi";
const YESTERDAY = new Date(Date.now() - 86_400_000);

const hasDisplay =
  process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

mkdirSync(pictures, { recursive: true });
execFileSync("npm", ["run", "--silent", "build"], {
  cwd: root,
  stdio: "inherit",
  shell: process.platform === "win32",
});

const standIn = await startStandIn();
const today = SERIES.at(-1);
if (!today) throw new Error("The fixtures hold no series.");
standIn.show({ html: ssiPage(today) });

// A member answers the browser's own question; no program can, so the copy has the host granted.
const driver = await open({
  extension: variant(DIST.chrome, { grantHost: true }),
  standIn,
  headless: !hasDisplay,
});

const welcome = await agree(driver);
await recordAutomatically(welcome);
await welcome.screenshot({ path: resolve(pictures, "welcome.png") });

const page = await driver.openPage(SSI);
await waitForDay(welcome);
console.log("Kept today, from the page:");
console.log((await keptDays(welcome)).at(-1));

// One day makes no trend, so a made-up year stands before it, in this browser only.
await fillHistory(welcome, sampleHistory(YESTERDAY, 365));
console.log("Before it stands a made-up year, so that there is a trend to look at.");

await page.bringToFront();
await page.screenshot({ path: resolve(pictures, "ssi-page.png") });
const dashboard = await driver.openPage(driver.extensionUrl("dashboard/index.html#/trend"));
await dashboard.waitForSelector(".trend-plot .line");
await dashboard.screenshot({ path: resolve(pictures, "dashboard.png") });
const popup = await driver.openPopupOn(page);
await popup.waitForSelector(".trend-plot .line");
await popup.screenshot({ path: resolve(pictures, "popup.png") });

console.log(`Requests to anyone but the stand-in: ${standIn.foreignRequests.length}`);
console.log(`Pictures: ${relative(process.cwd(), pictures)}`);

if (hasDisplay) {
  console.log("The browser stays open; close it to end.");
  await new Promise((closed) => driver.browser.once("disconnected", closed));
} else {
  await driver.close();
}
await standIn.close();

/**
 * Waits until the worker has kept the day.
 *
 * @param {import("puppeteer-core").Page} own one of the extension's own pages
 */
async function waitForDay(own) {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await keptDays(own)).length > 0) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error("The page was open for ten seconds and no day was kept.");
}
