import { fireEvent, render, screen } from "@testing-library/preact";
import { beforeEach, expect, test, vi } from "vitest";
import type { Snapshot } from "../../../src/domain/history/snapshot";
import { MonthTable } from "../../../src/ui/history/month-table";
import { monthWords } from "../../../src/ui/history/month-words";
import { pillarColumns } from "../../../src/ui/scores/pillar-columns";
import { daysUpTo, kept } from "../../build/snapshots";
import { fake } from "../../fakes/browser";

type Wanted = { day: string } | undefined;
const TABLE = { caption: "C", columns: pillarColumns(), summary: monthWords };
const table = (items: Snapshot[], wanted: Wanted = undefined) => (
  <MonthTable {...TABLE} items={items} wanted={wanted} />
);

const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim());
const rows = () => texts("[data-row]");
const open = () => texts('[aria-expanded="true"]');
const YEARS = daysUpTo("2026-11-26", 3_650);
const press = (words: string) => fireEvent.click(screen.getByText(words));

const scrollIntoView = vi.fn();
beforeEach(() => {
  scrollIntoView.mockClear();
  Element.prototype.scrollIntoView = scrollIntoView;
});

test("the newest month is open, its newest day on top; of others stands how they were", () => {
  const low = kept("2026-10-02", { pillars: [10, 10, 10, 10] });
  render(table([low, kept("2026-10-31"), kept("2026-11-01"), kept("2026-11-26")]));
  expect(rows()).toEqual(["26 Nov 2026", "1 Nov 2026"]);
  expect(texts(".month button")).toEqual(["November 2026", "October 2026"]);
  expect(texts(".month .soft")).toEqual(["2 days · total 52.6", "2 days · total 40.0–52.6"]);
  press("October 2026");
  expect(rows()).toHaveLength(4);
  press("November 2026");
  expect(rows()).toEqual(["31 Oct 2026", "2 Oct 2026"]);
});

test("of ten years only what is open has rows, and months come a year at a time", () => {
  render(table(YEARS));
  expect(rows()).toHaveLength(26);
  expect(texts(".month button")).toHaveLength(12);
  press("Show earlier months (109)");
  expect(texts(".month button")).toHaveLength(24);
});

const SOME = YEARS.slice(-500);

test("a day that is wanted is opened, shown and gets the focus, each time anew", () => {
  const { rerender } = render(table(SOME));
  const wanted = { day: "2025-08-31" };
  rerender(table(SOME, wanted));
  expect(open()).toEqual(["November 2026", "August 2025"]);
  expect(document.activeElement?.textContent).toBe("31 Aug 2025");
  expect(scrollIntoView).toHaveBeenCalledTimes(1);
  press("August 2025");
  rerender(table(SOME, wanted));
  expect(open()).toEqual(["November 2026"]);
  rerender(table(SOME, { day: "2025-08-31" }));
  expect(open()).toEqual(["November 2026", "August 2025"]);
  expect(scrollIntoView).toHaveBeenCalledTimes(2);
});

test("scores stand below each other at their sign, and no decimal is written that nobody read", () => {
  fake.uiLanguage = "fr-FR";
  const pillars = [20, 6.4, 10.25, 15.5];
  render(table([kept("2026-11-22", { pillars }), kept("2026-11-23")]));
  const scores = [...document.querySelectorAll<HTMLElement>("tr:last-child .score")];
  expect(scores.map(({ textContent, dataset }) => [textContent, dataset.rest])).toEqual([
    ["20", ",000"],
    ["6,4", ""],
    ["10,25", ""],
    ["15,5", ""],
    ["52,15", "0"],
  ]);
});
