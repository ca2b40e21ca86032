import { fireEvent, render, screen } from "@testing-library/preact";
import { describe, expect, test } from "vitest";
import { DayTable } from "../../../src/ui/controls/day-table";
import { pillarColumns } from "../../../src/ui/scores/pillar-columns";
import { daysUpTo, kept } from "../../build/snapshots";
import { fake } from "../../fakes/browser";

const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent);
const days = () => texts("tbody th");
const more = () => screen.queryByRole("button");

test("every value stands with all its decimals, the newest day on top", () => {
  const pillars = { brand: 13.118, people: 3.68, insights: 0.3, relationships: 2.608 };
  render(
    <DayTable
      items={[kept("2026-11-22", { pillars }), kept("2026-11-23")]}
      caption="C"
      columns={pillarColumns()}
    />,
  );
  expect(texts("thead th")).toEqual(["Day", "Brand", "People", "Insights", "Relations", "Total"]);
  expect(days()).toEqual(["23 Nov 2026", "22 Nov 2026"]);
  expect(texts("tbody tr:last-child td")).toEqual(["13.118", "3.68", "0.3", "2.608", "19.706"]);
  expect(texts("caption")).toEqual(["C"]);
});

test("numbers and days are in the reader's form", () => {
  fake.uiLanguage = "fr-FR";
  render(<DayTable items={[kept("2026-11-23")]} caption="C" columns={pillarColumns()} />);
  expect(days()).toEqual(["23 nov. 2026"]);
  expect(texts("tbody td")).toEqual(["20,998", "6,4", "10,25", "15", "52,648"]);
});

test("further columns follow the given ones", () => {
  const columns = [...pillarColumns(), { title: "Source", cell: () => "bars" }];
  render(<DayTable items={[kept("2026-11-23")]} caption="C" columns={columns} />);
  expect(texts("thead th").at(-1)).toBe("Source");
  expect(texts("tbody td").at(-1)).toBe("bars");
});

describe("paging", () => {
  test("thirty days are shown at first, and thirty more at each wish", () => {
    render(<DayTable items={daysUpTo("2026-11-23", 65)} caption="C" columns={pillarColumns()} />);
    const seen = [];
    for (let button = more(); button; button = more()) {
      seen.push([days().length, button.textContent]);
      fireEvent.click(button);
    }
    expect(seen).toEqual([
      [30, "Show earlier days (35)"],
      [60, "Show earlier days (5)"],
    ]);
    expect(days()).toHaveLength(65);
    // 64 days before 23 November.
    expect([days()[0], days().at(-1)]).toEqual(["23 Nov 2026", "20 Sept 2026"]);
  });

  test("one day too many is one day more", () => {
    render(<DayTable items={daysUpTo("2026-11-23", 31)} caption="C" columns={pillarColumns()} />);
    expect(more()?.textContent).toBe("Show 1 earlier day");
  });

  test("thirty days need no paging", () => {
    render(<DayTable items={daysUpTo("2026-11-23", 30)} caption="C" columns={pillarColumns()} />);
    expect(days()).toHaveLength(30);
    expect(more()).toBeNull();
  });
});
