import { cleanup } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { show } from "./show-chart";

let pixelsALetter = 0;

beforeEach(() => {
  const measured = vi.spyOn(SVGTextElement.prototype, "getComputedTextLength");
  measured.mockImplementation(function (this: SVGTextElement) {
    return pixelsALetter * (this.textContent?.length ?? 0);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

const labels = () =>
  [...document.querySelectorAll("[data-line] text")].map((text) => [
    text.textContent,
    text.getAttribute("textLength"),
  ]);
const days = () =>
  [...document.querySelectorAll("text[visibility]")].map((text) => text.getAttribute("visibility"));

// 116 pixels for the labels: 20 before them, 2 to the edge.
test("a label that has room stands as it is, a longer one is set as narrow as its room", () => {
  pixelsALetter = 7;
  show();
  expect(labels()).toContainEqual(["21.0 Brand", null]);
  expect(labels()).toContainEqual(["15.0 Relations", "94"]);
});

test("a day that would run into the next is left out, the newest never", () => {
  pixelsALetter = 7;
  show();
  expect(new Set(days())).toEqual(new Set(["visible"]));
  cleanup();
  pixelsALetter = 30;
  show();
  expect(days().slice(-2)).toEqual(["hidden", "visible"]);
});
