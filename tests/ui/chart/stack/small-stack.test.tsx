import { fireEvent, render, screen } from "@testing-library/preact";
import { describe, expect, test } from "vitest";
import { SmallStack } from "../../../../src/ui/chart/stack/small-stack";
import { daysUpTo, kept } from "../../../build/snapshots";

const TODAY = "2026-11-23";

const show = (items = daysUpTo(TODAY, 30)) =>
  render(
    <SmallStack
      items={items}
      from="2026-10-25"
      to={TODAY}
      size={{ width: 348, height: 140, labelWidth: 116, axisWidth: 32 }}
      label="The four pillars"
      chosen={undefined}
      onChoose={() => {}}
    />,
  );

const axis = () =>
  [...document.querySelectorAll('text[text-anchor="end"]')]
    .map(({ textContent }) => textContent ?? "")
    .filter((text) => /^\d+$/.test(text));

describe("its scale begins at zero and ends at the line above the highest total", () => {
  test.each([
    [4, ["0", "25"]],
    [6.25, ["0", "25", "50"]],
    [13, ["0", "25", "50", "75"]],
    [25, ["0", "25", "50", "75", "100"]],
  ])("pillars of %d", (each, steps) => {
    const pillars = { brand: each, people: each, insights: each, relationships: each };
    show([kept(TODAY, { pillars })]);
    expect(axis()).toEqual(steps);
  });
});

test("every number of a day is told, the total first", () => {
  show([kept(TODAY, { pillars: { brand: 21, people: 6.4, insights: 10.25, relationships: 15 } })]);
  expect(screen.getByRole("slider").getAttribute("aria-valuetext")).toBe(
    "23 Nov 2026: Total 52.65, Brand 21, People 6.4, Insights 10.25, Relations 15",
  );
});

test("each layer is named beside it, and marked with a shape of its own", () => {
  show();
  fireEvent.keyDown(screen.getByRole("slider"), { key: "Home" });
  const shapes = [...document.querySelectorAll("[data-line] .marker")].map((one) =>
    one.getAttribute("d"),
  );
  expect(new Set(shapes).size).toBeGreaterThanOrEqual(4);
  for (const name of ["Brand", "People", "Insights", "Relations", "Total"]) {
    expect(screen.getByText(new RegExp(name))).toBeTruthy();
  }
});
