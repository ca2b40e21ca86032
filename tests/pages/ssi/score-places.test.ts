import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { hasScores, scoresSpan, watchUnder } from "../../../src/pages/ssi/score-places";
import { fixture } from "./lent-page";

type Edges = { left: number; right: number };

/** jsdom lays nothing out: each selector gets the edges it would have. */
function layOut(page: Document, edges: Record<string, Edges>): Document {
  for (const [selector, { left, right }] of Object.entries(edges)) {
    for (const element of page.querySelectorAll(selector)) {
      element.getBoundingClientRect = () => ({ left, right, width: right - left }) as DOMRect;
    }
  }
  return page;
}

const page = () => fixture("figure-1.en");

describe("how far the scores reach", () => {
  test("is from the leftmost to the rightmost of what shows a score", () => {
    const laid = layOut(page(), {
      ".user-ssi-score": { left: 200, right: 900 },
      progress: { left: 400, right: 940 },
      ".ssi-rank": { left: 180, right: 260 },
    });
    expect(scoresSpan(laid)).toEqual({ left: 180, right: 940 });
  });

  test("is the page's main part where no score is known", () => {
    const laid = layOut(fixture("unseen.en"), { main: { left: 100, right: 800 } });
    expect(scoresSpan(laid)).toEqual({ left: 100, right: 800 });
  });

  test("is not known where nothing is laid out", () => {
    expect(scoresSpan(page())).toBeUndefined();
    const empty = document.implementation.createHTMLDocument();
    expect(scoresSpan(empty)).toBeUndefined();
  });
});

test("scores are there once any of their marks is", () => {
  expect(hasScores(page())).toBe(true);
  expect(hasScores(fixture("unseen.en"))).toBe(false);
});

describe("whether a score passes under a box", () => {
  type Entry = { target: Element; isIntersecting: boolean };
  let tell: (entries: Entry[]) => void;
  let margin = "";
  const observed: Element[] = [];
  let isOver = false;

  beforeEach(() => {
    observed.length = 0;
    isOver = false;
    class Observer {
      constructor(told: typeof tell, options: { rootMargin: string }) {
        tell = told;
        margin = options.rootMargin;
      }
      observe = (element: Element) => observed.push(element);
      disconnect = () => {
        isOver = true;
      };
    }
    vi.stubGlobal("IntersectionObserver", Observer);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test("is told while one does, of every bar, total and rank", () => {
    const seen: boolean[] = [];
    const watched = page();
    Object.defineProperty(watched.documentElement, "clientWidth", { value: 1000 });
    Object.defineProperty(watched.documentElement, "clientHeight", { value: 800 });
    const box = { top: 744.4, right: 984, bottom: 784, left: 880 };
    const stop = watchUnder(watched, box, (isUnder) => seen.push(isUnder));
    expect(margin).toBe("-744px -16px -16px -880px");
    expect(observed.length).toBeGreaterThan(8);
    const [one, other] = observed as [Element, Element];
    tell([{ target: one, isIntersecting: false }]);
    tell([
      { target: one, isIntersecting: true },
      { target: other, isIntersecting: true },
    ]);
    tell([{ target: one, isIntersecting: false }]);
    tell([{ target: other, isIntersecting: false }]);
    expect(seen).toEqual([false, true, true, false]);
    stop();
    expect(isOver).toBe(true);
  });
});
