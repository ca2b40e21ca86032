import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { JSDOM } from "jsdom";

const folder = resolve(import.meta.dirname, "../../fixtures/profile");

/** A page, and the address it is seen under. */
export type Seen = { page: Document; address: URL };

/** Every fixture by its name, found by listing the folder. */
export const FIXTURES = readdirSync(folder).map((file) => file.replace(/\.html$/, ""));

/** A profile as the browser would show it under that address, loaded to the end. */
export function seen(html: string, address: string): Seen {
  const { window } = new JSDOM(html, { url: address, pretendToBeVisual: true });
  Object.defineProperty(window.document, "readyState", { value: "complete" });
  return { page: window.document, address: new URL(address) };
}

/** A fixture under the address that stands on top of it. */
export function fixture(name: string): Seen {
  const html = readFileSync(resolve(folder, `${name}.html`), "utf8");
  return seen(html, /address: (\S+)/.exec(html)?.[1] ?? "");
}
