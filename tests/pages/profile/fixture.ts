import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { JSDOM } from "jsdom";
import { MARA, TILO } from "../../../tools/stand-in/pages/profile-people.js";

const folder = resolve(import.meta.dirname, "../../fixtures/profile");

/** The address of a profile, or of a part of one. */
export const addressOf = (slug: string, part = "") => ({
  hostname: "www.linkedin.com",
  pathname: `/in/${slug}/${part}`,
});

export const OWN_ADDRESS = addressOf(MARA.slug);
export const STRANGERS_ADDRESS = addressOf(TILO.slug);

const profileHtml = (name: string) => readFileSync(resolve(folder, `${name}.html`), "utf8");

/** A page of its own, loaded to the end, in a window of its own. */
export async function loaded(html: string, { pathname } = OWN_ADDRESS): Promise<Document> {
  const { window } = new JSDOM(html, {
    url: `https://www.linkedin.com${pathname}`,
    pretendToBeVisual: true,
  });
  if (window.document.readyState !== "complete") {
    await new Promise((resolve) => window.addEventListener("load", resolve));
  }
  return window.document;
}

export const profileFixture = (name: string) => loaded(profileHtml(name));
