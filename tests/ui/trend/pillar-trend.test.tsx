import { fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { describe, expect, test, vi } from "vitest";
import type { Snapshot } from "../../../src/domain/history/snapshot";
import type { PillarChart } from "../../../src/domain/trend/pillar-chart";
import type { Range } from "../../../src/domain/trend/ranges";
import { SmallStack } from "../../../src/ui/chart/stack/small-stack";
import { PillarTrend, type PillarTrendProps } from "../../../src/ui/trend/pillar-trend";
import { daysUpTo, kept } from "../../build/snapshots";

const TODAY = "2026-11-23";

const show = (
  snapshots: Snapshot[],
  range: Range = "30d",
  onRange = vi.fn(),
  other: Partial<PillarTrendProps> = {},
) =>
  render(
    <PillarTrend
      today={TODAY}
      size={{ width: 348, height: 172, labelWidth: 116 }}
      chart="lines"
      onChart={async () => {}}
      Stack={SmallStack}
      {...{ snapshots, range, onRange, ...other }}
    />,
  );

/** The first day drawn, and how many there are. */
function drawn() {
  const slider = screen.getByRole("slider");
  fireEvent.keyDown(slider, { key: "Home" });
  const first = slider.getAttribute("aria-valuetext")?.split(":")[0];
  return [first, Number(slider.getAttribute("aria-valuemax")) + 1];
}

describe("days before the range are not drawn", () => {
  test.each<[Range, string, number]>([
    ["30d", "25 Oct 2026", 30],
    ["90d", "26 Aug 2026", 90],
    ["1y", "24 Nov 2025", 365],
    ["all", "20 Oct 2025", 400],
  ])("%s begins on %s with %i days", (range, first, count) => {
    show(daysUpTo(TODAY, 400), range);
    expect(drawn()).toEqual([first, count]);
  });
});

test("a range without a day says so, and another can be chosen", () => {
  const onRange = vi.fn();
  show([kept("2026-01-01")], "30d", onRange);
  expect(screen.getByText("No day is kept in this range. Choose a longer one.")).toBeTruthy();
  fireEvent.click(screen.getByLabelText("1 y"));
  expect(onRange.mock.calls).toEqual([["1y"]]);
});

test("a day to come, kept before the clock was set back, is drawn within the plot", () => {
  show([kept(TODAY), kept("2026-11-25")]);
  const markers = [...document.querySelectorAll("path.marker")].map((path) =>
    Number(/translate\(([\d.]+),/.exec(path.getAttribute("transform") ?? "")?.[1]),
  );
  // 348 − 116: the newest day stands at the right end of the plot.
  expect(Math.min(...markers)).toBe(232);
});

test("the table behind the chart holds the same days, once it is opened", async () => {
  show(daysUpTo(TODAY, 40));
  expect(screen.queryByRole("table")).toBeNull();
  const details = document.querySelector("details") as HTMLDetailsElement;
  details.open = true;
  fireEvent(details, new Event("toggle"));
  await waitFor(() => expect(document.querySelectorAll("tbody tr")).toHaveLength(30));
  expect(document.querySelector("tbody tr:last-child th")?.textContent).toBe("25 Oct 2026");
  expect(screen.queryByRole("button")).toBeNull();
});

describe("lines, or layers on each other", () => {
  const size = () => document.querySelector("svg.trend-plot")?.getAttribute("viewBox");
  const isStack = () => document.querySelectorAll(".stack .area").length === 4;
  const choose = (name: string) => fireEvent.click(screen.getByLabelText(name));

  test("another choice is drawn at once, in the same size, and stored", () => {
    const onChart = vi.fn(async (_chart: PillarChart) => {});
    show(daysUpTo(TODAY, 40), "30d", vi.fn(), { onChart });
    const before = size();
    expect(isStack()).toBe(false);
    choose("Stacked");
    expect(isStack()).toBe(true);
    expect(size()).toBe(before);
    choose("Lines");
    expect(isStack()).toBe(false);
    expect(onChart.mock.calls).toEqual([["stack"], ["lines"]]);
  });

  test("what could not be stored is said, and is as it was", async () => {
    const onChart = () => Promise.reject(new Error("planted"));
    show(daysUpTo(TODAY, 40), "30d", vi.fn(), { onChart });
    choose("Stacked");
    await waitFor(() => expect(isStack()).toBe(false));
    expect(screen.getByRole("status").textContent).not.toBe("");
  });

  test("until the layers are loaded, their place is kept", () => {
    show(daysUpTo(TODAY, 40), "30d", vi.fn(), { chart: "stack", Stack: undefined });
    expect(document.querySelector("svg.trend-plot")).toBeNull();
    expect(
      document.querySelector<HTMLElement>(".pillar-trend > div:not([class])")?.style.height,
    ).toBe("172px");
  });

  test("a range without a day says so in both", () => {
    show([kept("2026-01-01")], "30d", vi.fn(), { chart: "stack" });
    expect(screen.getByText("No day is kept in this range. Choose a longer one.")).toBeTruthy();
  });
});
