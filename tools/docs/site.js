import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../check/run-tool.js";
import { policyText } from "../listing/policy.js";
import { fill, messagesOf } from "../listing/texts.js";
import { LANGUAGES, PAGES, PICTURES, POLICY, STAND_INS } from "./pages.js";
import { render } from "./render.js";
import { pageHtml, startHtml } from "./template.js";

/** @typedef {import("./pages.js").Language} Language */
/** @typedef {import("./render.js").Shown} Shown */
/** @typedef {import("./render.js").Heading} Heading */

/** What the browser holds the product's own pages to. */
const contentSecurityPolicy = JSON.parse(readFileSync(join(ROOT, "manifest.json"), "utf8"))
  .content_security_policy.extension_pages;

/** @typedef {Map<string, string | Buffer>} Files by their paths in the site */

/**
 * The whole site.
 *
 * @param {string} taken the folder of the pictures that were taken; without it, or some of them, the
 *   repository's own stand in, or none
 * @returns {{ files: Files, missing: string[] }} and the names of the pictures that were not taken
 * @throws {Error} for a page, a text of the product or a picture that there is not
 */
export function siteOf(taken = "") {
  /** @type {Files} */
  const files = new Map();
  /** @type {Set<string>} */
  const missing = new Set();
  for (const language of LANGUAGES) {
    /** @type {Record<string, string>} */
    const messages = { ...messagesOf(language), contentSecurityPolicy };
    const pages = PAGES.map((name) => {
      const shown = (/** @type {string} */ picture) => {
        const found = pictureOf(picture, language, taken, files);
        if (!found?.dark) missing.add(picture);
        return found;
      };
      return { name, ...render(sourceOf(language, name, messages), shown) };
    });
    const all = pages.map(({ name, headings }) => ({
      name,
      title: (name === POLICY ? messages.privacyPolicy : headings[0]?.text) ?? "",
    }));
    const foot = messages.disclaimer ?? "";
    for (const page of pages) {
      files.set(`${language}/${page.name}.html`, pageHtml({ ...page, language, all, foot }));
    }
  }
  files.set("index.html", startHtml());
  files.set("site.css", readFileSync(join(ROOT, "docs/site.css")));
  files.set("icon.svg", readFileSync(join(ROOT, "public/icons/icon.svg")));
  return { files, missing: [...missing] };
}

/**
 * The Markdown of a page, with the product's own words in it: `{{popupExport}}` is what stands on the
 * button.
 *
 * @param {Language} language
 * @param {string} name
 * @param {Record<string, string>} messages
 */
function sourceOf(language, name, messages) {
  if (name === POLICY) return policyText(language);
  const text = fill(readFileSync(join(ROOT, "docs", language, `${name}.md`), "utf8"), messages);
  const open = /\$[A-Z]+\$/.exec(text);
  if (open) throw new Error(`${language}/${name}.md: a text has a place for ${open[0]}.`);
  return text;
}

/**
 * @param {string} name
 * @param {Language} language
 * @param {string} taken
 * @param {Files} files where the picture is added
 * @returns {Shown | undefined}
 */
function pictureOf(name, language, taken, files) {
  if (!PICTURES.includes(name)) throw new Error(`There is no picture called ${name}.`);
  const add = (/** @type {string} */ from, /** @type {string} */ path) => {
    const bytes = readFileSync(from);
    files.set(path, bytes);
    return { path: `../${path}`, ...sizeOf(bytes) };
  };
  const own = (/** @type {string} */ scheme) => join(taken, language, `${name}-${scheme}.png`);
  if (taken && existsSync(own("light"))) {
    const { path, ...size } = add(own("light"), `pictures/${language}/${name}-light.png`);
    const dark = add(own("dark"), `pictures/${language}/${name}-dark.png`);
    return { light: path, dark: dark.path, ...size };
  }
  const standIn = STAND_INS[name];
  if (!standIn) return undefined;
  const { path, ...size } = add(join(ROOT, "docs", standIn), `pictures/${standIn}`);
  return { light: path, ...size };
}

/**
 * What a PNG says of its size, in pixels.
 *
 * @param {Buffer} png
 */
const sizeOf = (png) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });
