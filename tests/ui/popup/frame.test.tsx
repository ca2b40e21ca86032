import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { render } from "@testing-library/preact";
import { expect, test } from "vitest";
import { PopupFrame } from "../../../src/ui/popup/popup-view";

const page = readFileSync(
  resolve(import.meta.dirname, "../../../src/entrypoints/popup/index.html"),
  "utf8",
);

/** The frame as a page holds it; its elements close themselves or not, as they like. */
function frameIn(html: string): string {
  const app = new DOMParser().parseFromString(html, "text/html").getElementById("app");
  return app?.innerHTML.replace(/>\s+</g, "><").trim() ?? "";
}

const rendered = () => render(<PopupFrame />).container.innerHTML;

test("the popup's page holds the very frame that its script renders first", () => {
  expect(frameIn(page)).toBe(rendered());
});

test("planted: a frame with another name is not the same", () => {
  expect(frameIn(page.replace("<h1>Pilaster", "<h1>Pilastro"))).not.toBe(rendered());
});
