import { join, resolve } from "node:path";
import { test } from "vitest";
import { sampleHistory } from "../../src/domain/sample/sample-history.js";
import { fillHistory } from "../../tools/fill-history.js";
import { openSession } from "./session";
const FILES = resolve(import.meta.dirname, "../fixtures/files");
test("pictures", async () => {
  for (const [language, colorScheme] of [["en", "light"], ["fr", "dark"]] as const) {
    const session = await openSession("chromium", { language, colorScheme, as: "agreed" });
    const { driver } = session;
    await fillHistory(session.own, sampleHistory(new Date("2025-12-05T08:00:00Z"), 60));
    const page = await driver.openPage(driver.extensionUrl("dashboard/index.html#/import"));
    await page.setViewport({ width: 1200, height: 800 });
    await page.waitForSelector(".import-drop");
    await page.screenshot({ path: `/tmp/import-start-${language}.png` });
    for (const file of ["daily-script.csv", "sheet-rows.csv", "saved-by-excel.csv", "tracker.json"]) {
      const field = await page.waitForSelector('input[type="file"]');
      await field?.uploadFile(join(FILES, file));
      await page.waitForSelector(".import-counts");
      await new Promise((r) => setTimeout(r, 500));
      await page.screenshot({ path: `/tmp/import-${file}-${language}.png`, fullPage: true });
      await page.reload();
    }
    const h = await driver.openPage(driver.extensionUrl("dashboard/index.html#/history"));
    await h.setViewport({ width: 1200, height: 800 });
    await h.waitForSelector("table");
    await h.screenshot({ path: `/tmp/history-${language}.png` });
    await session.close();
  }
}, 100_000);
