import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import puppeteer from "puppeteer-core";
import { findBrowsers } from "./browsers/find-browsers.js";

const folder = resolve(import.meta.dirname, "../public/icons");
const svg = readFileSync(resolve(folder, "icon.svg"), "utf8");

/** Sizes in pixels. Small ones fill their square; 128 keeps the 16 px of air the stores ask for. */
const SIZES = [16, 32, 48, 128];

/** Draws the PNG icons the stores ask for, from public/icons/icon.svg. */
export async function drawIcons() {
  const { chromium } = findBrowsers();
  if (!chromium) throw new Error("Chromium is needed to draw the icons.");
  const browser = await puppeteer.launch({
    executablePath: chromium,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const page = await browser.newPage();
  for (const size of SIZES) {
    const viewBox = size === 128 ? "0 0 128 128" : "14 14 100 100";
    const drawn = svg.replace(
      /viewBox="[^"]*"/,
      `viewBox="${viewBox}" width="${size}" height="${size}"`,
    );
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<body style="margin:0">${drawn}</body>`);
    await page.screenshot({ path: `${resolve(folder, String(size))}.png`, omitBackground: true });
  }
  await browser.close();
}
