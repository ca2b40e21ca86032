import { render, screen } from "@testing-library/preact";
import { describe, expect, test } from "vitest";
import type { Snapshot } from "../../../../src/domain/history/snapshot";
import { TrendStrip } from "../../../../src/ui/trend/large/trend-strip";
import { kept } from "../../../build/snapshots";

const TODAY = "2026-11-23";
const BEFORE = "2026-11-22";

const show = (...snapshots: Snapshot[]) => {
  render(<TrendStrip snapshots={snapshots} today={TODAY} />);
  return [...document.querySelectorAll(".strip li")].map((cell) =>
    [...cell.querySelectorAll("strong, span")].map(({ textContent }) => textContent?.trim()),
  );
};

const withBrand = (day: string, brand: number) =>
  kept(day, { pillars: { brand, people: 6.4, insights: 10.25, relationships: 15 } });

test("the total, how it moved and the ranks stand beside each other", () => {
  const groups = { industry: { rank: 10 }, network: { rank: 11 } };
  const shown = show(
    withBrand("2026-10-24", 23),
    { ...withBrand("2026-11-16", 19.998), groups },
    kept(TODAY),
  );
  expect(shown).toEqual([
    ["52.6", "of 100 · LinkedIn shows 53"],
    ["+1.0", "in 7 days"],
    ["\u22122.0", "in 30 days"],
    ["Top 9%", "Industry · was 10%"],
    ["Top 11%", "Network"],
  ]);
  // Of two days in a week there is no more to draw than the number tells.
  expect(document.querySelectorAll(".strip .small-lines .end")).toHaveLength(3);
});

test("a move within the noise is told with its number", () => {
  expect(show(withBrand(BEFORE, 20.9), kept(TODAY))[1]).toEqual([
    "+0.1",
    "in 1 day",
    "within your usual noise",
  ]);
});

describe("a single day", () => {
  test("has its date where that is not today, and what LinkedIn did not show is a sum", () => {
    const { displayedTotal, ...typed } = kept(BEFORE, { groups: {} });
    expect(show(typed)).toEqual([
      ["52.6", "of 100 · sum of your four pillars", "as of 22 Nov 2026"],
    ]);
    expect(screen.getByText(/^One day kept\./)).toBeTruthy();
  });
});

test("a rank is not carried over from the day before, and better lies higher", () => {
  const ranked = (day: string, rank: number) => kept(day, { groups: { team: { rank } } });
  expect(show(ranked(BEFORE, 9), kept(TODAY, { groups: {} })).flat()).not.toContain("Team");
  document.body.innerHTML = "";
  show(ranked("2026-11-21", 9), ranked(BEFORE, 5), ranked(TODAY, 2));
  const line = document.querySelector("[data-line='team'] path")?.getAttribute("d") ?? "";
  const [from = 0, to = 0] = [...line.matchAll(/,([\d.]+)/g)].map(([, y]) => Number(y));
  expect(to).toBeLessThan(from);
});
