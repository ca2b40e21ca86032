import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../check/run-tool.js";

/** @typedef {Awaited<ReturnType<typeof import("./screens.js").takeScreens>>} Screens */

/** Five screenshots, which is as many as Chrome takes, two tiles and Edge's logo; in pixels. */
export const SHEETS = {
  "1-trend": { width: 1280, height: 800 },
  "2-change": { width: 1280, height: 800 },
  "3-coach": { width: 1280, height: 800 },
  "4-outcomes": { width: 1280, height: 800 },
  "5-popup": { width: 1280, height: 800 },
  "tile-440x280": { width: 440, height: 280 },
  "tile-1400x560": { width: 1400, height: 560 },
  "logo-300x300": { width: 300, height: 300 },
};

const icon = readFileSync(join(ROOT, "public/icons/icon.svg"), "utf8");

const STYLE = `
  * { margin: 0; box-sizing: border-box }
  body { background: #e9e5dc; color: #1d1b22; font-family: system-ui, sans-serif; overflow: hidden }
  h1 { height: 112px; display: grid; place-content: center; padding: 6px 80px 0;
    font-size: 32px; line-height: 1.2; font-weight: 600; text-align: center; text-wrap: balance }
  p { text-wrap: balance }
  img { display: block; border-radius: 10px; box-shadow: 0 8px 32px #1d1b2233 }
  .window { margin: 0 auto; width: 1120px; border-radius: 10px 10px 0 0 }
  .pair { display: flex; justify-content: center; gap: 64px; margin-top: 16px }
  .tile { display: flex; height: 100vh; background: #4b3f72; color: #fbfaf7 }
  .tile svg { display: block; margin-left: -16px }
  .words { flex: none; display: flex; flex-direction: column; justify-content: center }
  .words b { display: block; font-weight: 650 }
`;

/**
 * The sheets of a listing as HTML, each of which is one picture.
 *
 * @param {Screens} screens
 * @param {Record<string, string>} captions
 * @returns {Record<keyof typeof SHEETS, string>}
 */
export function sheetsOf(screens, captions) {
  const shown = (/** @type {"trend" | "change" | "coach" | "outcomes"} */ name) =>
    sheet(`<h1>${captions[name]}</h1><img class="window" src="${png(screens[name])}">`);
  const tile = captions.tile?.replace("Social Selling Index", (name) =>
    name.replaceAll(" ", "\u00a0"),
  );
  return {
    "1-trend": shown("trend"),
    "2-change": shown("change"),
    "3-coach": shown("coach"),
    "4-outcomes": shown("outcomes"),
    "5-popup": sheet(
      `<h1>${captions.popup}</h1><div class="pair"><img src="${png(screens.light)}"><img src="${png(screens.dark)}"></div>`,
    ),
    "tile-440x280": sheet(
      `<div class="tile"><div class="words" style="width:440px;align-items:center;text-align:center;padding:0 28px">
        <div style="margin-left:16px">${logo(104)}</div><b style="font-size:40px;margin-top:4px">Pilaster</b>
        <p style="font-size:20px;line-height:1.3;margin-top:8px">${tile}</p></div></div>`,
    ),
    "tile-1400x560": sheet(
      `<div class="tile"><div class="words" style="width:520px;padding:0 40px 0 72px">
        ${logo(120)}<b style="font-size:60px;margin-top:12px">Pilaster</b>
        <p style="font-size:28px;line-height:1.3;margin-top:12px">${tile}</p></div>
        <img style="margin-top:44px;width:840px;height:516px;border-radius:10px 10px 0 0" src="${png(screens.trend)}"></div>`,
    ),
    "logo-300x300": `<body style="margin:0">${icon.replace("<svg ", '<svg width="300" height="300" ')}`,
  };
}

/** @param {string} body */
const sheet = (body) => `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${body}`;

/** @param {string} picture in base64 */
const png = (picture) => `data:image/png;base64,${picture}`;

/**
 * The icon without its air, on its own ground.
 *
 * @param {number} size in pixels
 */
const logo = (size) =>
  icon.replace(/viewBox="[^"]*"/, `viewBox="14 14 100 100" width="${size}" height="${size}"`);
