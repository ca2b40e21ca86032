import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { JSDOM } from "jsdom";

const folder = resolve(import.meta.dirname, "../../fixtures/ssi");

/** Every fixture by its name, found by listing the folder. */
export const FIXTURES = readdirSync(folder)
  .filter((file) => file.endsWith(".html"))
  .map((file) => file.replace(/\.html$/, ""));

/** A page of its own, with its own scripts run, as the browser would paint it. */
export function pageOf(html: string): Document {
  return new JSDOM(html, {
    url: "https://www.linkedin.com/sales/ssi",
    runScripts: "dangerously",
    pretendToBeVisual: true,
  }).window.document;
}

export const fixture = (name: string) =>
  pageOf(readFileSync(resolve(folder, `${name}.html`), "utf8"));

export const SSI_ADDRESS = { hostname: "www.linkedin.com", pathname: "/sales/ssi" };
