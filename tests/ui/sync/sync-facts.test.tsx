import { render } from "@testing-library/preact";
import { expect, test } from "vitest";
import type { SyncProblem, SyncStatus } from "../../../src/domain/sync/status";
import { SyncFacts } from "../../../src/ui/sync/sync-facts";

type On = Extract<SyncStatus, { is: "on" }>;
const ON: On = { is: "on", bytes: 0, isWaiting: false, unsent: 0 };

const show = (on: On) => render(<SyncFacts on={on} today="2026-11-23" />).container;
const notices = () => [...document.querySelectorAll(".notice")].map((one) => one.textContent);
const facts = () =>
  [...document.querySelectorAll(".sync-facts dd")].map((one) => one.textContent?.trim());

test("it says when it last sent and received, by the day and the time here", () => {
  const at = (day: number) => new Date(2026, 10, day, 14, 5).toISOString();
  show({ ...ON, lastSent: at(23), lastReceived: at(20), bytes: 12_300 });
  expect(facts()).toEqual(["today, 14:05", "3 days ago, 14:05", "13% used"]);
  expect(notices()).toEqual([]);
});

test("what never happened is said to be so, and nothing is waited for", () => {
  const { textContent } = show(ON);
  expect(facts()).toEqual(["not yet", "not yet", "0% used"]);
  expect(textContent).not.toContain("waiting to be sent");
});

test("what little is in the account is not none", () => {
  show({ ...ON, bytes: 70 });
  expect(facts()[2]).toBe("1% used");
  expect(document.querySelector(".sync-facts rect[width='2']")).toBeTruthy();
});

test("what is still to be sent, and days without room, are said", () => {
  const { textContent } = show({ ...ON, isWaiting: true, unsent: 92, problem: "full" });
  expect(textContent).toContain("Something is still waiting to be sent");
  expect(notices()[0]).toMatch(/92 days have no room.*save a backup and import it there/);
});

test.each([
  ["full", "no room left"],
  ["refused", "tries again by itself"],
  ["off-by-browser", "switch its sync on, extensions included"],
  ["newer", "Update this one"],
  ["not-here", "could not be read or written"],
] as [SyncProblem, string][])("%s is said with what helps", (problem, words) => {
  show({ ...ON, problem });
  expect(notices()).toEqual([expect.stringContaining(words)]);
  expect(notices()[0]).toContain("Your days in this browser stay as they are.");
});
