import { render, screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import type { SyncStatus } from "../../../src/domain/sync/status";
import { SyncNotice } from "../../../src/ui/sync/sync-notice";

const ON = { is: "on", bytes: 0, isWaiting: false, unsent: 0 } as const;
const NUMBERS = { there: 1, here: 1, both: 0, differing: 0, isOtherMember: false };
const show = (status: SyncStatus | undefined) =>
  render(<SyncNotice status={status} address="#/settings" />).container.textContent;

test.each<[string, SyncStatus]>([
  ["Nothing is sent or received until you choose", { is: "asked", why: "first", numbers: NUMBERS }],
  ["Sign in to the browser", { ...ON, problem: "off-by-browser" }],
  ["could not be read or written", { ...ON, problem: "not-here" }],
])("“%s” is said, with the way there", (words, status) => {
  expect(show(status)).toContain(words);
  expect(screen.getByRole("link").getAttribute("href")).toBe("#/settings");
});

test("nothing is said where sync goes on, is off, or nobody knows yet", () => {
  expect(show(ON)).toBe("");
  expect(show({ ...ON, unsent: 3, problem: "full" })).toBe("");
  expect(show({ is: "off", why: "removed-elsewhere" })).toBe("");
  expect(show(undefined)).toBe("");
});
