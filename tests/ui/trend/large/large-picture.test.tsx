import { fireEvent, render, screen } from "@testing-library/preact";
import { describe, expect, test, vi } from "vitest";
import { addDays, daysBetween } from "../../../../src/domain/days/calendar";
import type { Snapshot } from "../../../../src/domain/history/snapshot";
import type { DayMarks } from "../../../../src/domain/marks/day-marks";
import { LargePicture } from "../../../../src/ui/trend/large/large-picture";
import { daysUpTo, kept } from "../../../build/snapshots";

const TODAY = "2026-11-23";
const MONTH = "2026-10-25";

function show(days: Snapshot[], { from = MONTH, width = 900, marks = new Map() as DayMarks } = {}) {
  return render(
    <LargePicture
      days={days}
      span={{ from, to: TODAY }}
      width={width}
      marks={marks}
      range="25 Oct 2026 to 23 Nov 2026"
      source="Read on linkedin.com/sales/ssi · Pilaster"
      onPicture={vi.fn(async () => {})}
      more={<button type="button">More</button>}
    />,
  );
}

const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) =>
    textContent?.replace(/\s+/g, " ").trim(),
  );
const told = () => screen.getByRole("slider").getAttribute("aria-valuetext");
const press = (key: string) => fireEvent.keyDown(screen.getByRole("slider"), { key });
const own = (note: string) => [{ kind: "own" as const, note }];

test("beside the newest day stand its total and its pillars, from the top down", () => {
  show(daysUpTo(TODAY, 3));
  expect(texts(".stack [data-line] text")).toEqual([
    "52.6 Total",
    "21.0 Brand",
    "6.4 People",
    "10.3 Insights",
    "15.0 Relations",
  ]);
  expect(document.querySelector(".stack-legend")).toBeNull();
});

test("where there is no room beside it, they stand below, each with its marker", () => {
  show(daysUpTo(TODAY, 3), { width: 300 });
  expect(texts(".stack [data-line] text")).toEqual([]);
  expect(texts(".stack-legend > *")).toEqual([
    "From top to bottom",
    "52.6 Total",
    "21.0 Brand",
    "6.4 People",
    "10.3 Insights",
    "15.0 Relations",
  ]);
  expect(document.querySelectorAll(".stack-legend .marker")).toHaveLength(4);
});

describe("a day that is chosen", () => {
  test("is told in all its parts", () => {
    const marks: DayMarks = new Map([["2026-11-22", own("New headline")]]);
    show(daysUpTo(TODAY, 3), { marks });
    press("ArrowLeft");
    expect(told()).toBe(
      "22 Nov 2026: Total 52.648, Brand 20.998, People 6.4, Insights 10.25, Relations 15, " +
        "Industry 34.41 · Top 9%, Network Top 11%. New headline",
    );
    expect(texts(".large-day")).toEqual(["22 Nov 2026 · New headline"]);
    expect(texts(".group-legend li")).toEqual(["Industry 34.4 · Top 9%", "Network · Top 11%"]);
  });

  test("has what is marked on gaps around it, with the date", () => {
    const marks: DayMarks = new Map([
      ["2026-11-10", own("Before all")],
      ["2026-11-21", own("In between")],
    ]);
    show([kept("2026-11-20"), kept(TODAY)], { marks });
    press("Home");
    expect(texts(".large-day")).toEqual(["20 Nov 2026 · 10 Nov 2026: Before all"]);
    press("End");
    expect(texts(".large-day")).toEqual(["23 Nov 2026 · 21 Nov 2026: In between"]);
  });

  test("is left with the picture", () => {
    show(daysUpTo(TODAY, 3));
    press("Home");
    fireEvent.blur(screen.getByRole("slider"));
    expect(texts(".large-day")[0]).toMatch(/^Your four pillars add up/);
  });
});

test("an average that is older than the newest day is dated", () => {
  show([kept("2026-11-20"), kept(TODAY, { groups: {} })]);
  expect(texts(".group-legend li")[0]).toBe("Industry 34.4 · Top 9% · 20 Nov");
});

test.each([
  ["2025-11-24", 900, 365, undefined],
  ["2016-11-24", 900, 523, "Each point is the last kept day of its week; the table has every day."],
  [
    "2016-11-24",
    320,
    121,
    "Each point is the last kept day of its month; the table has every day.",
  ],
])("from %s on, %i pixels wide, %i points are drawn", (from, width, points, words) => {
  show(daysUpTo(TODAY, daysBetween(from, TODAY) + 1), { from, width });
  expect(screen.getByRole("slider").getAttribute("aria-valuemax")).toBe(String(points - 1));
  expect(texts(".large-day")[0]?.split("single day. ")[1]).toBe(words);
  fireEvent.click(screen.getByRole("button", { name: "Table" }));
  expect(screen.getByRole("button", { name: /^Show earlier days/ }).textContent).toContain(
    (daysBetween(from, TODAY) + 1 - 30).toLocaleString("en-GB"),
  );
});

test("a first day is a column at the end of a week", () => {
  show([kept(TODAY)], { from: TODAY });
  const edge = document.querySelector("[data-line='brand'] .line")?.getAttribute("d");
  // 900 − 132 pixels wide, 10 for the column.
  expect(edge).toMatch(/^M758,[\d.]+L768,[\d.]+$/);
  expect(texts(".stack text").filter((text) => /Nov$/.test(text ?? ""))).toContain("17 Nov");
});

test("a range without a day says so", () => {
  show([]);
  expect(screen.getByText("No day is kept in this range. Choose a longer one.")).toBeTruthy();
});

describe("behind it", () => {
  test("stands every day with all its numbers", () => {
    const marks: DayMarks = new Map([[TODAY, own("New headline")]]);
    show(daysUpTo(TODAY, 2), { marks });
    fireEvent.click(screen.getByRole("button", { name: "Table" }));
    expect(texts("thead th").slice(5)).toEqual(["Total", "Industry", "Network", "Marks"]);
    expect(texts("tbody tr:first-child td").slice(4)).toEqual([
      "52.648",
      "34.41 · Top 9%",
      "Top 11%",
      "New headline",
    ]);
  });

  test("stands its picture, without notes", () => {
    const marks: DayMarks = new Map([[addDays(TODAY, -1), own("New headline")]]);
    show(daysUpTo(TODAY, 9), { marks });
    fireEvent.click(screen.getByRole("button", { name: "Picture" }));
    expect(texts(".picture svg text")).toContain("Your index and its four pillars");
    expect(texts(".large-picture > .trend text")).toContain("New headline");
    expect(texts(".picture svg text")).not.toContain("New headline");
  });
});
