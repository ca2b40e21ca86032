import { fireEvent, render, screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { HistoryHead } from "../../../src/ui/history/history-head";

const done = async () => {};
const HEAD = {
  count: 376,
  first: "2025-10-20",
  today: "2026-11-26",
  backup: { last: undefined, newer: 376, sameFile: undefined },
  isTypingFirst: false,
  importAddress: "#/import",
  onOpenSsiPage: done,
  save: <button type="button">Save a backup</button>,
  typing: <input aria-label="Brand" />,
  exporting: <button type="button">CSV</button>,
};
const EMPTY = { ...HEAD, count: 0, first: undefined };

const line = () => document.querySelector(".history-line > .soft")?.textContent;
const button = (name: string) => screen.getByRole("button", { name });
const names = () =>
  [...document.querySelectorAll(".history-line .button")].map(({ textContent }) => textContent);

test.each([
  [undefined, 376, "no backup yet"],
  ["2026-11-14T12:00:00.000Z", 11, "last backup 12 days ago, 11 days are newer"],
  ["2026-11-25T12:00:00.000Z", 1, "last backup yesterday, 1 day is newer"],
  ["2026-11-26T12:00:00.000Z", 0, "last backup today"],
  // A clock that was wrong.
  ["2026-11-29T12:00:00.000Z", 0, "last backup today"],
])("of a backup at %s with %i newer days stands: %s", (last, newer, words) => {
  render(<HistoryHead {...HEAD} backup={{ last, newer, sameFile: undefined }} />);
  expect(line()).toBe(`376 days since 20 Oct 2025 · ${words}`);
});

test("one part at a time is open, takes the focus, and gives it back", () => {
  render(<HistoryHead {...HEAD} />);
  expect(screen.queryByLabelText("Brand")).toBe(null);
  fireEvent.click(button("Type in a day"));
  expect(document.activeElement).toBe(screen.getByLabelText("Brand"));
  fireEvent.keyDown(document.activeElement as Element, { key: "Escape" });
  expect(screen.queryByLabelText("Brand")).toBe(null);
  expect(document.activeElement).toBe(button("Type in a day"));
  fireEvent.click(button("Type in a day"));
  fireEvent.click(button("Export…"));
  expect(screen.queryByLabelText("Brand")).toBe(null);
  expect(document.activeElement).toBe(button("CSV"));
  fireEvent.click(button("Close"));
  expect(document.activeElement).toBe(button("Export…"));
});

test("without a day there are the ways in, and nothing to take away", () => {
  render(<HistoryHead {...EMPTY} />);
  expect(line()).toBe(undefined);
  expect(names()).toEqual(["Open my SSI page", "Type in a day", "I have a backup or a file"]);
});

test("who comes to type finds the form open, and the focus where it was", () => {
  render(<HistoryHead {...EMPTY} isTypingFirst />);
  expect(screen.getByLabelText("Brand")).toBeTruthy();
  expect(document.activeElement).toBe(document.body);
});

test("the file is named, with the day it was saved", () => {
  const sameFile = { name: "mine.json", at: "2026-11-14T12:00:00.000Z" };
  const backup = { last: "2026-11-20T12:00:00.000Z", newer: 0, sameFile };
  render(<HistoryHead {...HEAD} backup={backup} />);
  expect(screen.getByText("The same file: mine.json, saved on 14 Nov 2026.")).toBeTruthy();
});
