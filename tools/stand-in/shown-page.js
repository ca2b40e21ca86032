import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { shellPage } from "./shell-page.js";

const FIXTURES = resolve(import.meta.dirname, "../../tests/fixtures/ssi");

/**
 * What the score page is to answer: the name of a fixture ("figure-1.en" or "figure-1.en.html"),
 * HTML, a redirect to a path of the same host, or either of the first two (`html`) painted
 * `paintAfterMs` milliseconds after the page has loaded; at once without that.
 *
 * @typedef {string | { redirect: string } | { html: string, paintAfterMs?: number }} Shown
 */

/**
 * @param {Shown} shown
 * @returns {{ html: string } | { redirect: string }}
 * @throws {Error} when a fixture of that name does not exist
 */
export function shownPage(shown) {
  if (typeof shown === "string") return { html: htmlOf(shown) };
  if ("redirect" in shown) return { redirect: shown.redirect };
  const html = htmlOf(shown.html);
  return { html: shown.paintAfterMs === undefined ? html : shellPage(html, shown.paintAfterMs) };
}

/** @param {string} text a fixture's name or HTML */
function htmlOf(text) {
  if (text.includes("<")) return text;
  const file = text.endsWith(".html") ? text : `${text}.html`;
  return readFileSync(resolve(FIXTURES, file), "utf8");
}
