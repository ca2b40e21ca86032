import { expect, test } from "vitest";
import { pageTexts, textOf } from "../../../src/pages/text/page-text";
import { pageOf } from "../ssi/lent-page";

const HTML = "<p>Brand<b>12</b><i>7<u>5</u></i><!-- 9 --></p>";

test("what stands in neighbouring elements is not one word", () => {
  expect(textOf(pageOf(HTML).body, 100)).toBe("Brand 12 7 5");
  expect(textOf(pageOf("").body, 100)).toBe("");
});

test("what says more than is wanted says nothing", () => {
  const { body } = pageOf(HTML);
  expect(textOf(body, "Brand 12 7 5".length)).toBe("Brand 12 7 5");
  expect(textOf(body, "Brand 12 7 5".length - 1)).toBeUndefined();
});

test("every piece of a page's text comes with its element, but none that nobody sees", () => {
  const hidden = '<script type="text/plain">1</script><style>/* 2 */</style><noscript>3</noscript>';
  const found = [...pageTexts(pageOf(HTML + hidden))];
  expect(found.map(({ text, element }) => `${element.localName} ${text}`)).toEqual([
    "p Brand",
    "b 12",
    "i 7",
    "u 5",
  ]);
});

test("a page without a body has no text", () => {
  const page = pageOf(HTML);
  page.body.remove();
  expect([...pageTexts(page)]).toEqual([]);
});
