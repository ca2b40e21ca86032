import { describe, expect, test, vi } from "vitest";
import { largeNumbers } from "../../../../src/pages/ssi/readers/large-numbers";
import { pageOf } from "../fixture";

const large = (html: string, size = "48px") => `<b style="font-size: ${size}">${html}</b>`;

function valuesOf(html: string, isWanted: (value: number) => boolean = () => true) {
  const elements = pageOf(html).querySelectorAll("b");
  return largeNumbers(elements, isWanted).map(({ value }) => value);
}

describe("a number stands in large letters", () => {
  test.each([
    ["24px", [20]],
    ["32.5px", [20]],
    ["23.9px", []],
    ["3em", []],
    ["x-large", []],
  ])("of %s or not", (size, values) => {
    expect(valuesOf(large("20", size))).toEqual(values);
  });

  test("by its own letters, not by those around it", () => {
    expect(valuesOf(`<p style="font-size: 48px"><b style="font-size: 12px">20</b></p>`)).toEqual(
      [],
    );
  });

  test("with its element, each where it stands", () => {
    const page = pageOf(large("20") + large("none") + large("35"));
    const [first, , third] = page.querySelectorAll("b");
    expect(largeNumbers(page.querySelectorAll("b"), () => true)).toEqual([
      { element: first, value: 20 },
      { element: third, value: 35 },
    ]);
  });
});

describe("what counts as one number", () => {
  test.each<[html: string, values: number[]]>([
    ["0", [0]],
    ["100", [100]],
    ["101", []],
    ["19.7", []],
    ["20 out of 100", [20]],
    ["100 von 100", [100]],
    ["20<i></i> of 100", [20]],
    ["<i>Total</i> 20", [20]],
    ["20 of 30", []],
    ["20%", []],
    ["20pts", []],
    ["2<i></i>0", []],
    ["<i>20</i>", []],
  ])("%s is %j", (html, values) => {
    expect(valuesOf(large(html))).toEqual(values);
  });

  test("a number in a text of forty characters does, in a longer one not", () => {
    const text = `20 ${"word ".repeat(7)}so`;
    expect(text).toHaveLength(40);
    expect(valuesOf(large(text))).toEqual([20]);
    expect(valuesOf(large(`${text}.`))).toEqual([]);
  });
});

test("only the letters of a number that is wanted are measured", () => {
  const page = pageOf(large("20") + large("35") + large("none"));
  const measure = vi.spyOn(page.defaultView ?? window, "getComputedStyle");
  const isWanted = vi.fn((value: number) => value === 35);
  expect(largeNumbers(page.querySelectorAll("b"), isWanted)).toHaveLength(1);
  expect(isWanted.mock.calls).toEqual([[20], [35]]);
  expect(measure.mock.calls.map(([element]) => element.textContent)).toEqual(["35"]);
});

test("a page that is shown nowhere has no large letters", () => {
  const elsewhere = document.implementation.createHTMLDocument();
  elsewhere.body.innerHTML = large("20");
  expect(largeNumbers(elsewhere.querySelectorAll("b"), () => true)).toEqual([]);
});
