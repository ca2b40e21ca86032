import { fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { describe, expect, test, vi } from "vitest";
import type { Snapshot } from "../../../src/domain/history/snapshot";
import type { DayMarks } from "../../../src/domain/marks/day-marks";
import { TrendFigure } from "../../../src/ui/trend/trend-figure";
import { trendFigures } from "../../../src/ui/trend/trend-figures";
import { daysUpTo, kept } from "../../build/snapshots";

const TODAY = "2026-11-23";
const NONE: DayMarks = new Map();

function show(id: string, items: Snapshot[], marks = NONE) {
  const figure = trendFigures().find((one) => one.id === id);
  if (!figure) throw new Error(`There is no figure ${id}.`);
  const { lines, scale } = figure;
  const onPicture = vi.fn(async () => {});
  render(
    <TrendFigure
      figure={figure}
      drawing={{ items, lines, scale, from: "2026-10-25", to: TODAY }}
      size={{ width: 400, height: 200, labelWidth: 120 }}
      range="25 Oct 2026 to 23 Nov 2026"
      source="Read on linkedin.com/sales/ssi · Pilaster"
      chosen={undefined}
      onChoose={() => {}}
      {...{ marks, onPicture }}
    />,
  );
  return { onPicture };
}

const told = () => screen.getByRole("slider").getAttribute("aria-valuetext");
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const cells = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

test("there are six: total, ranks, and each pillar under LinkedIn's name", () => {
  expect(trendFigures().map(({ id, title, unit }) => `${id}: ${title}, ${unit}`)).toEqual([
    "total: Total, 0–100",
    "ranks: Ranks, higher is better",
    "brand: Establish your professional brand, 0–25",
    "people: Find the right people, 0–25",
    "insights: Engage with insights, 0–25",
    "relationships: Build relationships, 0–25",
  ]);
});

describe("each shows the member beside the groups, as far as they were read", () => {
  test.each([
    ["total", "You 52.648, Industry 34.41"],
    ["ranks", "Industry Top 9%, Network Top 11%"],
    ["people", "You 6.4"],
  ])("%s", (id, words) => {
    show(id, [kept(TODAY)]);
    expect(told()).toBe(`23 Nov 2026: ${words}`);
  });

  test("a group's pillars too, where the page had them", () => {
    const pillars = { brand: 11.8, people: 5.4, insights: 2.1, relationships: 15.2 };
    show("people", [kept(TODAY, { groups: { industry: { pillars } } })]);
    expect(told()).toBe("23 Nov 2026: You 6.4, Industry 5.4");
  });

  test("a line that ended earlier is labelled where it was known last", () => {
    show("total", [kept("2026-11-22"), kept(TODAY, { groups: {} })]);
    expect(told()).toBe("23 Nov 2026: You 52.648");
    expect(cells("svg [data-line='industry'] text").join().replace(/\s/g, " ")).toBe(
      "34.4 Industry",
    );
  });
});

test("ranks nobody showed are said to be unknown", () => {
  show("ranks", [kept(TODAY, { groups: {} })]);
  expect(screen.getByText("LinkedIn showed none of these numbers in this range.")).toBeTruthy();
});

describe("the table behind it", () => {
  test("has a column for each line that is known", () => {
    show("ranks", daysUpTo(TODAY, 3));
    press("Table");
    expect(cells("thead th")).toEqual(["Day", "Industry", "Network"]);
    expect(cells("tbody tr:first-child td")).toEqual(["Top 9%", "Top 11%"]);
  });

  test("has one for the marks where there are any", () => {
    const marks: DayMarks = new Map([[TODAY, [{ kind: "own", note: "Began" }]]]);
    show("total", daysUpTo(TODAY, 3), marks);
    press("Table");
    expect(cells("thead th").at(-1)).toBe("Marks");
    expect(cells("tbody tr:first-child td").at(-1)).toBe("Began");
    expect(cells("tbody tr:last-child td").at(-1)).toBe("");
  });

  test("closes again, and makes way for the picture", () => {
    show("total", daysUpTo(TODAY, 3));
    press("Table");
    press("Picture");
    expect(screen.queryByRole("table")).toBeNull();
    press("Picture");
    expect(document.querySelector(".picture")).toBeNull();
  });
});

describe("the picture", () => {
  test("carries title, range, scale and source", () => {
    show("total", daysUpTo(TODAY, 3));
    press("Picture");
    const picture = within(screen.getByRole("img"));
    for (const words of [
      "Total",
      "25 Oct 2026 to 23 Nov 2026 · 0–100",
      "Read on linkedin.com/sales/ssi · Pilaster",
    ]) {
      expect(picture.getByText(words)).toBeTruthy();
    }
  });

  test.each([
    ["Copy picture", "copy", "Copied. You can paste it into a slide or a post."],
    ["Save as PNG", "png", "Saved with your downloads."],
    ["Save as SVG", "svg", "Saved with your downloads."],
  ])("%s hands it over and says so", async (button, kind, words) => {
    const { onPicture } = show("total", daysUpTo(TODAY, 3));
    press("Picture");
    press(button);
    await waitFor(() => expect(screen.getByText(words)).toBeTruthy());
    expect(onPicture).toHaveBeenCalledWith(kind, screen.getByRole("img"), "total");
  });

  test("says what to do where the browser does not allow it", async () => {
    const { onPicture } = show("total", daysUpTo(TODAY, 3));
    onPicture.mockRejectedValue(new Error("no"));
    press("Picture");
    press("Copy picture");
    await waitFor(() => expect(screen.getByText(/did not let Pilaster do that/)).toBeTruthy());
  });
});
