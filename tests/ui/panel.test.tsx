import { fireEvent, render, screen } from "@testing-library/preact";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { StorageFailure } from "../../src/domain/failure";
import { panelData } from "../../src/domain/panel-data";
import type { Snapshot } from "../../src/domain/snapshot";
import type { Known } from "../../src/domain/standing";
import { Panel, type PanelProps } from "../../src/ui/panel";
import { daysUpTo, kept, READING } from "../storage/kept";

const TODAY = "2026-11-23";
const NOW = new Date(2026, 10, 23, 12);
const takenAt = new Date(2026, 10, 23, 8, 1).toISOString();
const HISTORY = [...daysUpTo("2026-11-22", 40), kept(TODAY, { takenAt })];

beforeEach(() => {
  Object.defineProperty(HTMLElement.prototype, "clientWidth", { value: 336, configurable: true });
});

function show(
  snapshots: Snapshot[] = HISTORY,
  other: Partial<PanelProps> = {},
  attempt?: Known["attempt"],
) {
  const placement = { corner: "bottom-right", isFolded: false } as const;
  const spies = {
    onRange: vi.fn(),
    onPill: vi.fn(),
    onPlace: vi.fn(async () => {}),
    onAnswer: vi.fn(async () => true),
    onDashboard: vi.fn(async () => {}),
    onHide: vi.fn(),
    onOff: vi.fn(async () => {}),
  };
  const data = panelData({ snapshots, range: "30d", now: NOW, placement, attempt });
  const props: PanelProps = { data, range: "30d", hasRoom: true, ...spies, ...other };
  render(<Panel {...props} />);
  return { ...spies, data };
}

const text = () => document.body.textContent?.replace(/\s/g, " ");
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

describe("the open panel", () => {
  test("shows when today was kept, what changed, and the trend of pillars and total", () => {
    show();
    expect(text()).toContain("kept today, 08:01");
    expect(text()).toContain("Since 22 Nov, nothing moved.");
    expect(screen.getAllByRole("slider").map((one) => one.getAttribute("aria-label"))).toEqual([
      "The four pillars by day; choose a day with the arrow keys",
      "Total by day; choose a day with the arrow keys",
    ]);
  });

  test("asks for another range", () => {
    const { onRange } = show();
    fireEvent.click(screen.getByLabelText("90 d"));
    expect(onRange.mock.calls).toEqual([["90d"]]);
  });

  test("says what to do while today is not kept", () => {
    show(HISTORY.slice(0, -1));
    expect(text()).toContain("Click Pilaster’s button in the toolbar to keep it.");
    expect(text()).not.toContain("kept today");
  });

  test("says what is wrong with the page", () => {
    const attempt = { outcome: "inconsistent", at: NOW.toISOString() } as const;
    show(HISTORY.slice(0, -1), {}, attempt);
    expect(text()).toContain("do not add up to the total, so nothing was kept");
  });

  test("asks about numbers nobody knows, and hands the answer over", () => {
    const at = NOW.toISOString();
    const attempt = { outcome: "changed", at, proposal: READING } as const;
    const { onAnswer } = show(HISTORY.slice(0, -1), {}, attempt);
    press("Yes, keep them");
    expect(onAnswer.mock.calls).toEqual([[at, true]]);
  });

  test("is ready for the first day", () => {
    show([]);
    expect(text()).toContain("No day is kept yet.");
    expect(screen.queryByRole("slider")).toBeNull();
  });

  test("shows one day without a step", () => {
    show([kept(TODAY, { takenAt })]);
    expect(text()).toContain("21.0 Brand");
    expect(document.querySelector(".explained")).toBeNull();
  });

  test("leads to the dashboard", () => {
    const { onDashboard } = show();
    press("Dashboard");
    expect(onDashboard).toHaveBeenCalledTimes(1);
  });
});

describe("where it stands", () => {
  test("folding is remembered", () => {
    const { onPlace } = show();
    press("Fold");
    expect(onPlace.mock.calls).toEqual([[{ corner: "bottom-right", isFolded: true }]]);
  });

  test("an arrow key on its name moves it, and any other key does not", () => {
    const { onPlace } = show();
    const handle = screen.getByRole("button", { name: /^Pilaster: move/ });
    fireEvent.keyDown(handle, { key: "ArrowUp" });
    fireEvent.keyDown(handle, { key: "Enter" });
    expect(onPlace.mock.calls).toEqual([[{ corner: "top-right", isFolded: false }]]);
  });

  test("its menu offers every corner, hiding and switching off", () => {
    const { onPlace, onHide, onOff } = show();
    press("More");
    fireEvent.click(screen.getByLabelText("Top left"));
    expect(onPlace.mock.calls).toEqual([[{ corner: "top-left", isFolded: false }]]);
    press("Hide on this page");
    press("Switch the panel off");
    expect([onHide.mock.calls.length, onOff.mock.calls.length]).toEqual([1, 1]);
  });
});

describe("folded", () => {
  const isPill = () => document.querySelector(".panel-pill") !== null;

  test("it is a pill with the total, which opens it for good", () => {
    const data = panelData({
      snapshots: HISTORY,
      range: "30d",
      now: NOW,
      placement: { corner: "top-left", isFolded: true },
      attempt: undefined,
    });
    const { onPlace, onPill } = show(HISTORY, { data });
    expect(document.querySelector(".panel-pill")?.getAttribute("data-corner")).toBe("top-left");
    expect(onPill).toHaveBeenCalledWith(document.querySelector(".panel-pill"));
    press("Pilaster: open the panel, total 52.6");
    expect(onPlace.mock.calls).toEqual([[{ corner: "top-left", isFolded: false }]]);
  });

  test("without room it opens for this visit only, and nothing is remembered", () => {
    const { onPlace } = show(HISTORY, { hasRoom: false });
    expect(isPill()).toBe(true);
    press("Pilaster: open the panel, total 52.6");
    expect(isPill()).toBe(false);
    expect(document.activeElement).toBe(
      screen.getByRole("region", { name: "Pilaster, your trend" }),
    );
    press("Fold");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: /open the panel/ }));
    expect(isPill()).toBe(true);
    expect(onPlace).not.toHaveBeenCalled();
  });

  test("before the first day it has no total to show", () => {
    show([], { hasRoom: false });
    expect(screen.getByRole("button", { name: "Pilaster: open the panel" })).toBeTruthy();
  });
});

describe("what could not be done is said where it was asked", () => {
  const refuse = () => vi.fn(() => Promise.reject(new StorageFailure("full")));
  const said = () => screen.findByText(/There is no room left/);

  test("moving it to another corner", async () => {
    show(HISTORY, { onPlace: refuse() });
    press("More");
    fireEvent.click(screen.getByLabelText("Top left"));
    await said();
    expect((screen.getByLabelText("Bottom right") as HTMLInputElement).checked).toBe(true);
  });

  test("switching it off", async () => {
    show(HISTORY, { onOff: refuse() });
    press("More");
    press("Switch the panel off");
    await said();
  });

  test("opening the dashboard", async () => {
    show(HISTORY, { onDashboard: refuse() });
    press("Dashboard");
    await said();
  });
});

test("a history that cannot be read is told, and not called empty", () => {
  const data = panelData({
    snapshots: "blocked",
    range: "30d",
    now: NOW,
    placement: { corner: "bottom-right", isFolded: false },
    attempt: undefined,
  });
  show([], { data });
  expect(text()).toContain("Close Pilaster’s other tabs");
  expect(text()).not.toContain("No day is kept yet");
});
