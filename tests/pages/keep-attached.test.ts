import { afterEach, expect, test, vi } from "vitest";
import { keepAttached } from "../../src/pages/keep-attached";

let leave = () => {};
afterEach(() => leave());

const host = () => document.createElement("div");

test("the element stands at the end of the page's root, outside its body", () => {
  const element = host();
  leave = keepAttached(document, element);
  expect(document.documentElement.lastElementChild).toBe(element);
});

test("it comes back when the page throws its nodes away, again and again", async () => {
  const element = host();
  leave = keepAttached(document, element);
  for (let time = 0; time < 5; time += 1) {
    document.documentElement.replaceChildren(document.createElement("body"));
    await vi.waitFor(() => expect(element.isConnected).toBe(true));
  }
});

test("it comes back into another root", async () => {
  const element = host();
  leave = keepAttached(document, element);
  document.documentElement.remove();
  document.append(document.createElement("html"));
  await vi.waitFor(() => expect(document.documentElement.lastElementChild).toBe(element));
  document.documentElement.replaceChildren();
  await vi.waitFor(() => expect(element.isConnected).toBe(true));
});

test("a page that takes it away for good gets its way", async () => {
  const element = host();
  leave = keepAttached(document, element);
  let taken = 0;
  while (taken < 60) {
    taken += 1;
    element.remove();
    await new Promise((later) => setTimeout(later));
    if (!element.isConnected) break;
  }
  expect(taken).toBe(51);
});

test("once it left it stays away", async () => {
  const element = host();
  keepAttached(document, element)();
  expect(element.isConnected).toBe(false);
  document.documentElement.append(host());
  await new Promise((later) => setTimeout(later, 10));
  expect(element.isConnected).toBe(false);
});
