import { open } from "../browsers/chromium.js";
import { variant } from "../browsers/variants.js";
import { DIST } from "../finish-build.js";
import { agree, keptDays, recordAutomatically } from "../first-minute.js";
import { FIGURES } from "../stand-in/pages/figures.js";
import { ssiPage } from "../stand-in/pages/ssi-page.js";
import { startStandIn } from "../stand-in/stand-in.js";
import { median } from "./median.js";
import { scriptTime } from "./script-time.js";

const RUNS = 8;

/** The page without the reader gives none each time, so it is looked at less often. */
const RUNS_WITHOUT = 4;

const SSI = "https://www.linkedin.com/sales/ssi";

/** How long a page is watched: longer than the two looks take, in milliseconds. */
const WATCH_MS = 1_500;

/**
 * What the reader costs on LinkedIn's stand-in page: until the reading is acknowledged, and
 * afterwards, while the page goes on changing. The same page without it must give none.
 *
 * @returns {Promise<Record<string, string | number>[]>} medians in milliseconds of script time
 */
export async function pageCost() {
  const [figure] = FIGURES;
  const html = ssiPage(figure);
  const pages = {
    "the page as it is": html,
    "with its data embedded": ssiPage({ ...figure, hasJson: true }),
    "with 50,000 more nodes": withNodes(html, 50_000),
  };
  const without = await measure(Object.values(pages), false);
  const withReader = await measure(Object.values(pages), true);
  return Object.keys(pages).map((page, index) => ({
    page,
    "without (ms)": without[index]?.reading ?? Number.NaN,
    "with the reader (ms)": withReader[index]?.reading ?? Number.NaN,
    "once it is kept (ms)": withReader[index]?.afterwards ?? Number.NaN,
  }));
}

/**
 * @param {string} html
 * @param {number} count
 */
function withNodes(html, count) {
  const nodes = "<p><span>Something else entirely</span></p>".repeat(count / 2);
  return html.replace("</main>", `</main><aside hidden>${nodes}</aside>`);
}

/**
 * @param {string[]} pages
 * @param {boolean} isRecording
 */
async function measure(pages, isRecording) {
  const standIn = await startStandIn();
  const driver = await open({ extension: variant(DIST.chrome, { grantHost: true }), standIn });
  const welcome = await agree(driver);
  if (isRecording) await recordAutomatically(welcome);
  const times = [];
  for (const html of pages) {
    standIn.show({ html });
    times.push(await onPage(driver, isRecording));
  }
  if (isRecording && (await keptDays(welcome)).length !== 1) throw new Error("Nothing was kept.");
  await driver.close();
  await standIn.close();
  return times;
}

/**
 * @param {import("../browsers/driver.js").Driver} driver
 * @param {boolean} isRecording only then is there anything afterwards
 */
async function onPage(driver, isRecording) {
  const reading = [];
  const afterwards = [];
  for (let run = 0; run < (isRecording ? RUNS : RUNS_WITHOUT); run += 1) {
    const page = await driver.openPage("https://www.linkedin.com/empty");
    reading.push(
      await scriptTime(page, async () => {
        await page.goto(SSI);
        await new Promise((watched) => setTimeout(watched, WATCH_MS));
      }),
    );
    if (isRecording) {
      afterwards.push(await scriptTime(page, () => page.evaluate(changeForAWhile)));
    }
    await page.close();
  }
  return { reading: rounded(median(reading)), afterwards: rounded(median(afterwards)) };
}

/** @param {number} value */
const rounded = (value) => Math.round(value * 100) / 100;

/** Runs in the page: changes nodes, text and values a hundred times within a second. */
async function changeForAWhile() {
  for (let change = 0; change < 100; change += 1) {
    document.body.append(document.createElement("p"));
    for (const bar of document.querySelectorAll("progress")) bar.value = change / 4;
    for (const value of document.querySelectorAll("strong")) value.textContent = String(change / 4);
    await new Promise((later) => setTimeout(later, 10));
  }
}
