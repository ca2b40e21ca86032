import { SERIES } from "../stand-in/pages/figures.js";
import { ssiPage } from "../stand-in/pages/ssi-page.js";
import { nextFrame } from "./camera.js";

/** The window, in CSS pixels, and the page's own column, in which the panel takes each shape. */
const ROOMS = {
  card: { width: 1905, height: 950, column: 968 },
  rail: { width: 1280, height: 720, column: 968 },
  foot: { width: 1280, height: 720, column: 1128 },
  pill: { width: 1905, height: 950, column: 968 },
};

/** The button that folds the panel. */
const FOLD = ".panel-head .panel-icon";

/** What is shown of the page around the panel, in pixels. */
const AROUND = 16;

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
    const { column, ...size } = ROOMS[shape];
    standIn.show({ html: pageOf(column, state !== "empty") });
    const page = await driver.openPage("https://www.linkedin.com/feed/");
    await page.setViewport(size);
    await page.goto("https://www.linkedin.com/sales/ssi");
    await untilPanel(driver, page);
    if (shape === "foot") await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    // Folded it is a pill wherever it is, and remembers that.
    if (shape === "pill") await driver.inPanel(page, press, FOLD);
    await nextFrame(page);
    const clip = await driver.inPanel(page, edges, AROUND);
    await take(page, `panel-${shape}`, state, clip);
    if (shape === "pill") await driver.inPanel(page, press, ".panel-pill");
    await nextFrame(page);
    await page.close();
  }
}

/**
 * @param {ShadowRoot} root
 * @param {string} selector
 */
function press(root, selector) {
  /** @type {HTMLElement | null} */ (root.querySelector(selector))?.click();
}

/**
 * @param {ShadowRoot} root
 * @param {number} around what is shown of the page, in pixels
 */
function edges(root, around) {
  const part = root.querySelector(".panel") ?? root.querySelector(".panel-pill");
  const { x = 0, y = 0, width = 0, height = 0 } = part?.getBoundingClientRect() ?? {};
  return {
    x: Math.max(0, x - around) + scrollX,
    y: Math.max(0, y - around) + scrollY,
    width: width + 2 * around,
    height: height + 2 * around,
  };
}

/**
 * @param {number} column
 * @param {boolean} isWhole otherwise the pillars do not add up to the total, and nothing is kept
 */
function pageOf(column, isWhole) {
  const figure = SERIES.at(-1);
  if (!figure) throw new Error("The fixtures hold no series.");
  const displayedTotal = isWhole ? figure.displayedTotal : 99;
  return ssiPage({ ...figure, displayedTotal, language: "en" }).replace(
    "max-width: 1000px",
    `max-width: ${column + 32}px`,
  );
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
