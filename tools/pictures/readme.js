import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { drawIcons } from "../icons.js";
import { LAPTOP, liveADay, settledPanel } from "../live-a-day.js";
import { openWholePopup } from "./pages.js";

const docs = resolve(import.meta.dirname, "../../docs");

/** Draws the icons and the README's two pictures anew, from the built product. */
export async function drawReadme() {
  mkdirSync(docs, { recursive: true });
  await drawIcons();
  const { driver, page, close } = await liveADay({ headless: true });

  const dashboard = await driver.openPage(driver.extensionUrl("dashboard/index.html#/trend"));
  await dashboard.setViewport({ width: 1280, height: 840 });
  await dashboard.waitForSelector(".trend-plot .line");
  // The suggestion of a backup: it stands above what the picture is of.
  await (await dashboard.$("main .notice .ways-out button:last-of-type"))?.click();
  await dashboard.waitForFunction(() => !document.querySelector("main > .notice"));
  await dashboard.click('[name="range"][value="1y"]');
  await dashboard.waitForSelector('[name="range"][value="1y"]:checked');
  const large = await dashboard.screenshot({ encoding: "base64" });
  const popup = await openWholePopup(driver);
  const small = await popup.screenshot({ encoding: "base64", fullPage: true });

  const sheet = await driver.openPage("about:blank");
  await sheet.setViewport({ width: 1280, height: 800 });
  await sheet.setContent(`<body style="margin:0;background:#e9e5dc;height:800px;position:relative">
  <style>img { position: absolute; border-radius: 8px; box-shadow: 0 6px 24px #0003 }</style>
  <img style="left:40px;top:56px;width:1000px" src="data:image/png;base64,${large}">
  <img style="right:40px;bottom:64px;height:538px;object-fit:cover;object-position:top" src="data:image/png;base64,${small}">
</body>`);
  await sheet.screenshot({ path: resolve(docs, "pilaster.png") });

  await page.setViewport(LAPTOP);
  await settledPanel(driver, page);
  await page.screenshot({ path: resolve(docs, "panel.png") });
  await close();
}
