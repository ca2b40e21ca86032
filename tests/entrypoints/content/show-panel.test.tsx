import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { panelData } from "../../../src/domain/panel/panel-data";
import { type PanelSource, showPanel } from "../../../src/entrypoints/content/show-panel";
import { daysUpTo } from "../../build/stored-snapshots";

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
    place: async () => {},
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
