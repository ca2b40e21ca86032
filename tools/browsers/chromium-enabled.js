/**
 * Switches an extension off or on, as a member does in chrome://extensions.
 *
 * @param {import("puppeteer-core").Browser} browser
 * @param {string} id
 * @param {boolean} isOn
 */
export async function setEnabled(browser, id, isOn) {
  const page = await browser.newPage();
  await page.goto("chrome://extensions", { waitUntil: "domcontentloaded" });
  await page.evaluate(
    `new Promise((done) => chrome.management.setEnabled(${JSON.stringify(id)}, ${isOn}, done))`,
  );
  if (isOn) {
    await browser.waitForTarget(
      (target) =>
        target.type() === "service_worker" && target.url().startsWith(`chrome-extension://${id}`),
    );
  }
  await page.close();
}
