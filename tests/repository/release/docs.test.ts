import { readdirSync, readFileSync } from "node:fs";
import { posix, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { LANGUAGES, PAGES, POLICY } from "../../../tools/docs/pages.js";
import { render } from "../../../tools/docs/render.js";
import { siteOf } from "../../../tools/docs/site.js";
import { root } from "../built-package";

const read = (...path: string[]) => readFileSync(resolve(root, ...path), "utf8");

type Files = ReturnType<typeof siteOf>["files"];

/** Where the pages lead besides themselves. No test asks whether they are still there. */
const OUTSIDE = [
  "https://www.linkedin.com/legal/user-agreement",
  "https://www.linkedin.com/sales/ssi",
];

/** Links, sheets and pictures that lead nowhere, as "page → address". */
function brokenIn(files: Files): string[] {
  return [...files].flatMap(([path, html]) => {
    if (typeof html !== "string") return [];
    const addresses = [...html.matchAll(/ (?:href|src|srcset)="([^"]*)"/g)];
    return addresses
      .map(([, address = ""]) => address)
      .filter((address) => !leadsSomewhere(address, path, files))
      .map((address) => `${path} → ${address}`);
  });
}

function leadsSomewhere(address: string, from: string, files: Files): boolean {
  if (/^\w+:/.test(address)) return OUTSIDE.includes(address);
  const [path = "", anchor] = address.split("#");
  const target = path === "" ? from : posix.join(posix.dirname(from), path);
  const there = files.get(target);
  return there !== undefined && (!anchor || String(there).includes(` id="${anchor}"`));
}

/** The headings of a page as "level id"; the policy's own have no ids. */
const headingsOf = (files: Files, path: string) =>
  [...String(files.get(path)).matchAll(/<h(\d)(?: id="([a-z-]+)")?>/g)].map(
    ([, level, id = ""]) => `${level} ${id}`,
  );

const { files } = siteOf();

describe("the documentation", () => {
  test("leads nowhere in vain, and outside only to what is listed", () => {
    expect(brokenIn(files)).toEqual([]);
  });

  test("planted: a page, an anchor, a picture and a site that are not there", () => {
    const planted = [
      "gone.html",
      "start.html#gone",
      "../pictures/gone.png",
      "https://example.com/",
    ];
    const links = planted.map((address) => `<a href="${address}">gone</a>`).join("");
    const broken = brokenIn(new Map(files).set("en/popup.html", links));
    expect(broken).toEqual(planted.map((address) => `en/popup.html → ${address}`));
  });

  test("has every page in every language, with the same headings", () => {
    const [first, ...others] = LANGUAGES;
    for (const name of PAGES) {
      const headings = headingsOf(files, `${first}/${name}.html`);
      expect(headings.slice(0, 1)).toEqual(["1 "]);
      expect(headings.slice(1).every((one) => / ./.test(one) || name === POLICY)).toBe(true);
      for (const other of others) {
        expect([other, headingsOf(files, `${other}/${name}.html`)]).toEqual([other, headings]);
      }
    }
  });

  test("has no source that is no page", () => {
    const written = PAGES.filter((name) => name !== POLICY).map((name) => `${name}.md`);
    for (const language of LANGUAGES) {
      expect(readdirSync(resolve(root, "docs", language)).sort()).toEqual(written.sort());
    }
  });

  test("runs nothing, asks for nothing, and leaves no place unfilled", () => {
    const pages = [...files].filter(([path]) => path.endsWith(".html"));
    expect(pages.length).toBe(LANGUAGES.length * PAGES.length + 1);
    const bad = pages.filter(([, html]) =>
      /<script|<iframe|<style| style=| on\w+=|\{\{|\{#|\$[A-Z]+\$|<!-- /.test(String(html)),
    );
    expect(bad.map(([path]) => path)).toEqual([]);
    expect(String(files.get("site.css"))).not.toMatch(/url\(|@import/);
  });
});

/** Marks and quotes of a text that French does not set so, with what stands before them. */
const unFrench = (text: string) =>
  text
    .replace(/```.*?```|`.*?`|\(\S+ "|\)/gs, "")
    .match(/[^\u00a0][:;?!»](?=\s|$)|«[^\u00a0]|[“”']/gm);

test("French has its own spaces and quotes", () => {
  const texts = readdirSync(resolve(root, "docs/fr")).map((file) => read("docs/fr", file));
  expect(texts.map(unFrench)).toEqual(texts.map(() => null));
  expect(unFrench("Quoi ? « Oui », l'indice.")).toEqual([" ?", "« ", "'"]);
});

test("a picture is shown in light and dark where it was taken, and left out where it was not", () => {
  const text = '# Seen\n\n![What one sees](trend "Below")';
  const shown = { light: "l.png", dark: "d.png", width: 380, height: 600 };
  const { html } = render(text, () => shown);
  expect(html).toContain('<figure><picture><source srcset="d.png"');
  expect(html).toContain('<img src="l.png" alt="What one sees" width="380" height="600"');
  expect(html).toContain("<figcaption>Below</figcaption>");
  expect(render(text, () => undefined).html).toBe("<h1>Seen</h1>\n");
});
