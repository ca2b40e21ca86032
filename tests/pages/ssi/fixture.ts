import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { JSDOM } from "jsdom";

const folder = resolve(import.meta.dirname, "../../fixtures/ssi");

/** Every fixture by its name, found by listing the folder. */
export const FIXTURES = readdirSync(folder)
  .filter((file) => file.endsWith(".html"))
  .map((file) => file.replace(/\.html$/, ""));

/** One fixture of each kind: those of a kind differ in language, in numbers or in a detail. */
export const KINDS = [
  ...new Map(FIXTURES.toReversed().map((name) => [/^\w+/.exec(name)?.[0], name])).values(),
];

/** A page of its own, with its own scripts run, as the browser would paint it. */
export function pageOf(html: string): Document {
  return new JSDOM(html, {
    url: "https://www.linkedin.com/sales/ssi",
    runScripts: "dangerously",
    pretendToBeVisual: true,
  }).window.document;
}

export const htmlOf = (name: string) => readFileSync(resolve(folder, `${name}.html`), "utf8");
export const fixture = (name: string) => pageOf(htmlOf(name));

export const SSI_ADDRESS = { hostname: "www.linkedin.com", pathname: "/sales/ssi" };
