/**
 * `npm run listing`: what each store is given in each language, in out/listing/: its texts, the
 * policy's page for a site, five screenshots, two tiles and a logo, all of the built product with made-up
 * numbers. `npm run listing -- fr` makes one language only.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { findBrowsers } from "./browsers/find-browsers.js";
import { build } from "./build.js";
import { ROOT } from "./check/run-tool.js";
import { policyPage } from "./listing/policy.js";
import { takeScreens } from "./listing/screens.js";
import { SHEETS, sheetsOf } from "./listing/sheets.js";
import { LANGUAGES, listingOf } from "./listing/texts.js";

const { chromium } = findBrowsers();
if (!chromium) throw new Error("Chromium is needed to take the pictures.");
const wanted = process.argv.slice(2);

await build();
const browser = await puppeteer.launch({
  executablePath: chromium,
  args: ["--no-sandbox", "--disable-gpu"],
});
for (const language of LANGUAGES) {
  if (wanted.length > 0 && !wanted.includes(language)) continue;
  const folder = join(ROOT, "out/listing", language);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { captions, privacy, ...texts } = listingOf(language);
  for (const [name, text] of Object.entries(texts))
    writeFileSync(join(folder, `${name}.txt`), text);
  writeFileSync(join(folder, "privacy.html"), policyPage(language).html);
  cpSync(join(ROOT, "store/policy.css"), join(folder, "policy.css"));
  writeFileSync(join(folder, "privacy.md"), privacy);

  const sheets = sheetsOf(await takeScreens(language.replace("_", "-")), captions);
  const page = await browser.newPage();
  for (const [name, html] of Object.entries(sheets)) {
    await page.setViewport(SHEETS[/** @type {keyof typeof SHEETS} */ (name)]);
    await page.setContent(html);
    const path = /** @type {`${string}.png`} */ (join(folder, `${name}.png`));
    await page.screenshot({ path, omitBackground: true });
  }
  await page.close();
  console.log(`${language}: ${folder}`);
}
await browser.close();
