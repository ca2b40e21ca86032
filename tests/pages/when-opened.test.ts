import { expect, test, vi } from "vitest";
import { whenOpened } from "../../src/pages/when-opened";

async function opened(page: Document) {
  const isOpened = vi.fn();
  void whenOpened(page).then(isOpened);
  await Promise.resolve();
  return isOpened;
}

test("a page that the browser does not draw ahead is open at once", async () => {
  expect(await opened(document)).toHaveBeenCalledTimes(1);
});

test("a page drawn ahead is open once the member has gone there", async () => {
  const page = document.implementation.createHTMLDocument();
  Object.assign(page, { prerendering: true });
  const isOpened = await opened(page);
  page.dispatchEvent(new Event("visibilitychange"));
  await Promise.resolve();
  expect(isOpened).not.toHaveBeenCalled();
  Object.assign(page, { prerendering: false });
  page.dispatchEvent(new Event("prerenderingchange"));
  await Promise.resolve();
  expect(isOpened).toHaveBeenCalledTimes(1);
});
