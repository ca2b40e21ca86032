import { SERIES } from "../stand-in/pages/figures.js";
import { ssiPage } from "../stand-in/pages/ssi-page.js";
import { nextFrame } from "./camera.js";

/** The window, in CSS pixels, and the page's own column, in which the panel takes each shape. */
const ROOMS = {
  card: { width: 1905, height: 950, column: 968 },
  rail: { width: 1280, height: 720, column: 968 },
  foot: { width: 1280, height: 720, column: 1128 },
  pill: { width: 1280, height: 720, column: 1128, style: "body { overflow: hidden }" },
};

export const SHAPES = /** @type {(keyof typeof ROOMS)[]} */ (Object.keys(ROOMS));

/**
 * Draws the panel in each of its shapes, on the stand-in's page.
 *
 * @param {import("./everything.js").Studio} studio
 * @param {string} state its name; where nothing is stored, the page is one that cannot be read
 * @param {readonly (keyof typeof ROOMS)[]} shapes
 */
export async function drawPanels({ driver, standIn, take, isWanted }, state, shapes) {
  for (const shape of shapes.filter((one) => isWanted(`panel-${one}`))) {
    const { column, style = "", ...size } = { style: "", ...ROOMS[shape] };
    standIn.show(state === "empty" ? "inconsistent.en" : { html: pageOf(column, style) });
    const page = await driver.openPage("https://www.linkedin.com/feed/");
    await page.setViewport(size);
    await page.goto("https://www.linkedin.com/sales/ssi");
    await untilPanel(driver, page);
    if (shape === "foot") await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await nextFrame(page);
    await take(page, `panel-${shape}`, state, { isWhole: false });
    await page.close();
  }
}

/**
 * @param {number} column
 * @param {string} style
 */
function pageOf(column, style) {
  const figure = SERIES.at(-1);
  if (!figure) throw new Error("The fixtures hold no series.");
  return ssiPage({ ...figure, language: "en" })
    .replace("max-width: 1000px", `max-width: ${column + 32}px`)
    .replace("</style>", `${style}</style>`);
}

/**
 * Waits until the panel stands and says the same for a second.
 *
 * @param {import("../browsers/driver.js").Driver} driver
 * @param {import("puppeteer-core").Page} page
 */
async function untilPanel(driver, page) {
  let before = "";
  let same = 0;
  for (let tries = 0; tries < 60; tries += 1) {
    await new Promise((later) => setTimeout(later, 250));
    const now = (await driver.inPanel(page, (root) => root.lastElementChild?.innerHTML)) ?? "";
    same = now !== "" && now === before ? same + 1 : 0;
    if (same === 4) return;
    before = now;
  }
  throw new Error("The page was open for 15 seconds and no panel stood still.");
}
