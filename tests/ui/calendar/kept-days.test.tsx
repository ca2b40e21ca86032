import { fireEvent, render, screen } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { addDays } from "../../../src/domain/days/calendar";
import type { DayMarks } from "../../../src/domain/marks/day-marks";
import { KeptDays } from "../../../src/ui/calendar/kept-days";
import { snapshotOn } from "../../build/snapshots";
import { fake } from "../../fakes/browser";

const TODAY = "2026-11-26";
const MARKS: DayMarks = new Map([["2026-11-20", [{ kind: "own", note: "Began" }]]]);
/** Totals of 41, 47 and 52.6, the first of them in the year before. */
const SNAPSHOTS = [
  snapshotOn("2025-11-26", { pillars: [10, 11, 10, 10] }),
  snapshotOn("2026-08-03", { pillars: [12, 11, 12, 12] }),
  snapshotOn("2026-11-24", { pillars: [20, 6.4, 11.2, 15] }),
];

function show(snapshots = SNAPSHOTS) {
  const onChoose = vi.fn();
  render(<KeptDays snapshots={snapshots} today={TODAY} marks={MARKS} onChoose={onChoose} />);
  return onChoose;
}

const squares = () => [...document.querySelectorAll<HTMLElement>("td[data-day]")];
const square = (day: string) => document.querySelector(`[data-day="${day}"]`) as HTMLElement;
const counted = (what: "kept" | "marked") =>
  squares().filter(({ dataset }) => dataset[what] === "true").length;
const button = (words: string) => screen.getByText(words) as HTMLButtonElement;
// English has a comma in some versions of the browser's data.
const plain = (text: string | null | undefined) => text?.replace(",", "");
const said = (day: string) => plain(square(day).getAttribute("aria-label"));
const words = () => plain(document.querySelector(".calendar-words")?.textContent);
const reached = () => squares().filter(({ tabIndex }) => tabIndex === 0);
const press = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key });

test("every day of the year is a square that says its total, or that there is none", () => {
  show();
  expect(squares()).toHaveLength(365);
  expect(said("2026-08-03")).toBe("Monday 3 August 2026: 47.0");
  expect(said("2026-08-04")).toBe("Tuesday 4 August 2026: no reading");
  expect(said("2026-11-20")).toMatch(/no reading · .*Began/);
  expect([counted("kept"), counted("marked")]).toEqual([2, 1]);
});

test("shades go by the member's own range in all years, as the legend says", () => {
  show();
  const legend = [...document.querySelectorAll(".shade-legend li")];
  const shadeOf = (step: string) =>
    legend
      .find(({ textContent }) => textContent === step)
      ?.querySelector<HTMLElement>("[data-shade]")?.dataset.shade;
  expect(legend.map(({ textContent }) => textContent)).toEqual([
    "No reading",
    "40–42.5",
    "42.5–45",
    "45–47.5",
    "47.5–50",
    "50–52.5",
    "52.5–55",
    "Something is marked",
  ]);
  expect(square("2026-08-03").dataset.shade).toBe(shadeOf("45–47.5"));
  expect(square("2026-11-24").dataset.shade).toBe(shadeOf("52.5–55"));
  expect(square("2026-11-25").dataset.shade).toBe(undefined);
});

test("Tab leads to the newest day, arrow keys on, and Enter to a day that is kept", () => {
  const onChoose = show();
  expect(reached()).toEqual([square("2026-11-24")]);
  square("2026-11-24").focus();
  press("ArrowLeft");
  press("ArrowUp");
  expect(document.activeElement).toBe(square("2026-11-16"));
  expect(reached()).toEqual([square("2026-11-16")]);
  expect(words()).toBe("Monday 16 November 2026: no reading");
  press("Enter");
  expect(onChoose).not.toHaveBeenCalled();
  square("2026-08-03").focus();
  press("Enter");
  fireEvent.click(square("2026-11-24"));
  expect(onChoose.mock.calls).toEqual([["2026-08-03"], ["2026-11-24"]]);
});

test("the pointer shows a day, and without it the newest stands there", () => {
  show();
  expect(words()).toBe("Tuesday 24 November 2026: 52.6");
  fireEvent.pointerOver(square("2026-08-03"));
  expect(words()).toBe("Monday 3 August 2026: 47.0");
  fireEvent.pointerLeave(document.querySelector(".calendar") as Element);
  expect(words()).toBe("Tuesday 24 November 2026: 52.6");
});

test("another year is one click away, where there is one", () => {
  show();
  expect(button("Year after").disabled).toBe(true);
  fireEvent.click(button("Year before"));
  expect(screen.getByText("27 Nov 2024 – 26 Nov 2025")).toBeTruthy();
  expect(reached()).toEqual([square("2025-11-26")]);
  expect(button("Year before").disabled).toBe(true);
  fireEvent.click(button("Year after"));
  expect(square(TODAY)).toBeTruthy();
});

test("a single year has no buttons, and weeks begin as the reader's do", () => {
  fake.uiLanguage = "en-US";
  show(SNAPSHOTS.slice(1));
  const weekdays = [...document.querySelectorAll("tbody tr")].map((row) => row.textContent);
  expect(weekdays).toEqual(["Sun", "", "Tue", "", "Thu", "", "Sat"]);
  expect(document.querySelector("button")).toBe(null);
});

test("a day read where it was tomorrow already is in the last year", () => {
  show([...SNAPSHOTS, snapshotOn(addDays(TODAY, 1))]);
  expect(square(addDays(TODAY, 1)).dataset.kept).toBe("true");
});
