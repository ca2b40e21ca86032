import { fillHistory } from "../../fill-history.js";
import { agree, keptDays, recordAutomatically } from "../../first-minute.js";

/** @typedef {import("./adapter.js").Snapshot} Snapshot */

/**
 * How Pilaster goes through the measures, and an example for other extensions.
 *
 * @type {import("./adapter.js").Adapter}
 */
export const adapter = {
  name: "Pilaster",
  start: "dashboard/index.html#/settings",
  async fill(page, history) {
    // By then it has opened its database.
    await page.waitForSelector("main > :not(h1)");
    await fillHistory(page, history);
  },
  popup: { path: "popup/index.html", shown: ".trend-plot .line" },
  dashboard: { path: "dashboard/index.html#/trend", shown: ".large-picture .stack .line" },
  import: {
    path: "dashboard/index.html#/import",
    field: 'input[type="file"]',
    file: (history) => ({ name: "daily-script.csv", text: csvOf(history) }),
    preview: ".counts",
    store() {
      const buttons = [...document.querySelectorAll("button")];
      buttons.find(({ textContent }) => textContent.trim().startsWith("Store"))?.click();
    },
    stored:
      '[...document.querySelectorAll("button")].some(({ textContent }) => textContent === "Undo")',
    also: { "one write of the second copy": mirrorWrite() },
  },
  export: {
    path: "dashboard/index.html#/history",
    async prepare(page) {
      await page.waitForSelector(".months table");
      await page.locator("::-p-xpath(//button[normalize-space()='Export…'])").click();
      await page.waitForSelector("#history-export button");
    },
    press() {
      const buttons = [...document.querySelectorAll("#history-export button")];
      const button = buttons.find(({ textContent }) => textContent?.trim() === "Export CSV");
      /** @type {HTMLButtonElement | undefined} */ (button)?.click();
    },
  },
  reader: {
    async record(driver) {
      const welcome = await agree(driver);
      await recordAutomatically(welcome);
      return welcome;
    },
    hasRead: async (own) => (await keptDays(own)).length === 1,
  },
  panel: {
    async record(driver) {
      const welcome = await agree(driver);
      await recordAutomatically(welcome, { withPanel: true });
      return welcome;
    },
    isShown: 'document.documentElement.lastElementChild?.localName === "div"',
  },
};

/**
 * A file as a public script writes it.
 *
 * @param {Snapshot[]} history oldest first
 */
function csvOf(history) {
  const rows = history.map(({ day, pillars }) => {
    const four = [pillars.brand, pillars.people, pillars.insights, pillars.relationships];
    const total = Math.round(four.reduce((sum, one) => sum + one, 0));
    return [day, total, 9, 12, ...four, 0, 0, 0].join(",");
  });
  const header =
    "Date,Total_SSI,Industry_Rank,Network_Rank,Brand,People,Insights,Relationships,Daily_Increase,Posts,Followers";
  return [header, ...rows, ""].join("\n");
}

/** How long the largest item of the second copy takes to be written again. */
function mirrorWrite() {
  return `(async () => {
    const { local } = chrome.storage;
    const all = Object.entries(await local.get()).filter(([key]) => key.startsWith("mirror"));
    all.sort((a, b) => JSON.stringify(b[1]).length - JSON.stringify(a[1]).length);
    if (all.length === 0) throw new Error("There is no second copy.");
    const from = performance.now();
    await local.set(Object.fromEntries(all.slice(0, 1)));
    return performance.now() - from;
  })()`;
}
