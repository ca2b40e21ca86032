import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { panelData } from "../../../src/domain/panel/panel-data";
import { type PanelSource, showPanel } from "../../../src/entrypoints/content/show-panel";
import { daysUpTo } from "../../build/snapshots";

const DATA = panelData({
  snapshots: daysUpTo("2026-11-23", 3),
  range: "30d",
  now: new Date(2026, 10, 23, 12),
  placement: { corner: "bottom-right", isFolded: false, openIn: [] },
  attempt: undefined,
});

beforeEach(() => {
  vi.useFakeTimers();
  const score = document.createElement("div");
  score.className = "user-ssi-score";
  document.body.replaceChildren(score);
});
afterEach(() => vi.useRealTimers());

const hosts = () => document.documentElement.querySelectorAll(":scope > div").length;

function show(other: Partial<PanelSource> = {}) {
  return showPanel({
    read: async () => DATA,
    savePlacement: async () => {},
    saveChart: async () => {},
    answer: async () => true,
    openDashboard: async () => {},
    switchOff: async () => {},
    onNews: () => () => {},
    isHere: () => true,
    isGone: () => false,
    ...other,
  });
}

test("a panel whose extension was updated goes, though one of its listeners throws", async () => {
  let isGone = false;
  const leave = vi.fn(() => {
    throw new Error("Extension context invalidated.");
  });
  show({ isGone: () => isGone, onNews: () => leave });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(hosts()).toBe(1);
  isGone = true;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(hosts()).toBe(0);
  expect(leave).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

test("a panel that comes back to its page is drawn, whether the room or the history is known first", async () => {
  let look = () => {};
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(told: () => void) {
        look = told;
      }
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  const roots: ShadowRoot[] = [];
  const { attachShadow } = Element.prototype;
  vi.spyOn(Element.prototype, "attachShadow").mockImplementation(function (this: Element, init) {
    const root = attachShadow.call(this, { ...init, mode: "open" });
    roots.push(root);
    return root;
  });
  let isHere = true;
  const panel = show({ isHere: () => isHere });
  const isDrawn = () => roots.at(-1)?.querySelector(".panel, .panel-pill") != null;
  for (const visit of [1, 2]) {
    await vi.advanceTimersByTimeAsync(1_000);
    expect([roots.length, isDrawn()]).toEqual([visit, false]);
    look();
    expect(isDrawn()).toBe(true);
    isHere = false;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(hosts()).toBe(0);
    isHere = true;
  }
  panel.remove();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
