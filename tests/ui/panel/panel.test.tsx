import { fireEvent, screen } from "@testing-library/preact";
import { describe, expect, test } from "vitest";
import { kept, READING } from "../../build/snapshots";

import { fitOf, HISTORY, NOW, press, show, TODAY, takenAt, text } from "./panel-setup";

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
    const attempt = { result: "inconsistent", at: NOW.toISOString() } as const;
    show(HISTORY.slice(0, -1), {}, attempt);
    expect(text()).toContain("do not add up to the total, so nothing was kept");
  });

  test("asks about numbers nobody knows, and hands the answer over", () => {
    const at = NOW.toISOString();
    const attempt = { result: "changed", at, proposal: READING } as const;
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
    expect(document.querySelector(".panel-change")).toBeNull();
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
    expect(onPlace.mock.calls).toEqual([[{ corner: "bottom-right", isFolded: true, openIn: [] }]]);
  });

  test("an arrow key on its name moves it, and any other key does not", () => {
    const { onPlace } = show();
    const handle = screen.getByRole("button", { name: /^Pilaster: move/ });
    fireEvent.keyDown(handle, { key: "ArrowUp" });
    fireEvent.keyDown(handle, { key: "Enter" });
    expect(onPlace.mock.calls).toEqual([[{ corner: "top-right", isFolded: false, openIn: [] }]]);
  });

  test("its menu offers every corner, hiding and switching off", () => {
    const { onPlace, onHide, onOff } = show();
    press("More");
    fireEvent.click(screen.getByLabelText("Top left"));
    expect(onPlace.mock.calls).toEqual([[{ corner: "top-left", isFolded: false, openIn: [] }]]);
    press("Hide on this page");
    press("Switch the panel off");
    expect([onHide.mock.calls.length, onOff.mock.calls.length]).toEqual([1, 1]);
  });
});

describe("where one stands is a line where there is room for it", () => {
  const groups = { industry: { average: 60 } };
  test.each([
    ["card", true],
    ["foot", true],
    ["rail", false],
  ] as const)("%s: %s", (room, isSaid) => {
    show([kept(TODAY, { groups })], { fit: fitOf(room) });
    expect(text()?.includes("Your total is 7.4 below the average (Industry).")).toBe(isSaid);
  });
});
