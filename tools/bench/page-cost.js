import { FIGURES } from "../../tests/fixtures/figures.js";
import { ssiPage } from "../../tests/fixtures/ssi-page.js";
import { open } from "../browsers/chromium.js";
import { variant } from "../browsers/variants.js";
import { DIST } from "../finish-build.js";
import { agree, keptDays, recordAutomatically } from "../first-minute.js";
import { startStandIn } from "../stand-in/stand-in.js";
import { median } from "./median.js";

const RUNS = 20;
const SSI = "https://www.linkedin.com/sales/ssi";

/** Between two samples of the profiler, in microseconds. */
const SAMPLE_US = 100;

/** How long a page is watched: longer than the two looks take, in milliseconds. */
const WATCH_MS = 1_500;

/**
 * Samples LinkedIn's stand-in page with the reader on it, and adds up the samples that fall into
 * the reader's own script. The same page without it must give none.
 *
 * @returns {Promise<Record<string, string | number>[]>} medians in milliseconds of script time
 */
export async function pageCost() {
  const [figure] = FIGURES;
  if (!figure) throw new Error("The fixtures hold no figures.");
  const html = ssiPage(figure);
  const rows = [];
  for (const [name, page] of [
    ["the page as it is", html],
    ["with its data embedded", ssiPage({ ...figure, hasJson: true })],
    ["with 50,000 more nodes", withNodes(html, 50_000)],
  ]) {
    const [without, with_] = [await measure(page ?? "", false), await measure(page ?? "", true)];
    rows.push({ page: name ?? "", "without (ms)": without, "with the reader (ms)": with_ });
  }
  return rows;
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
 * @param {string} html
 * @param {boolean} isRecording
 */
async function measure(html, isRecording) {
  const standIn = await startStandIn();
  standIn.show({ html });
  const driver = await open({ extension: variant(DIST.chrome, { grantHost: true }), standIn });
  const welcome = await agree(driver);
  if (isRecording) await recordAutomatically(welcome);
  const times = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await scriptTime(driver));
  if (isRecording && (await keptDays(welcome)).length !== 1) throw new Error("Nothing was kept.");
  await driver.close();
  await standIn.close();
  return Math.round(median(times) * 100) / 100;
}

/**
 * @param {import("../browsers/driver.js").Driver} driver
 * @returns {Promise<number>} milliseconds spent in scripts of the extension
 */
async function scriptTime(driver) {
  const page = await driver.openPage("https://www.linkedin.com/empty");
  const session = await page.createCDPSession();
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: SAMPLE_US });
  await session.send("Profiler.start");
  await page.goto(SSI);
  await new Promise((watched) => setTimeout(watched, WATCH_MS));
  const { profile } = await session.send("Profiler.stop");
  const ours = new Set(
    profile.nodes
      .filter(({ callFrame }) => callFrame.url.startsWith("chrome-extension://"))
      .map(({ id }) => id),
  );
  // What our functions call natively counts as ours: it stands below them in the tree.
  for (const node of profile.nodes) {
    if (ours.has(node.id)) for (const child of node.children ?? []) ours.add(child);
  }
  const { samples = [], timeDeltas = [] } = profile;
  const spent = samples.reduce(
    (sum, id, index) => (ours.has(id) ? sum + (timeDeltas[index] ?? 0) : sum),
    0,
  );
  await page.close();
  return spent / 1_000;
}
