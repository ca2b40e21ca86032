import { expect, test, vi } from "vitest";
import { claimSingleRun } from "../../../src/entrypoints/content/single-run";

test("a later run ends the one before, at once, and no other script", () => {
  const first = claimSingleRun("one");
  const other = claimSingleRun("other");
  const ended = vi.fn();
  first.signal.addEventListener("abort", ended);
  const second = claimSingleRun("one");
  expect(ended).toHaveBeenCalledTimes(1);
  expect([first, second, other].map(({ signal }) => signal.aborted)).toEqual([true, false, false]);
});

test("a run can end itself, and leaves nothing on the page's global names", () => {
  const names = Object.keys(globalThis);
  const run = claimSingleRun("one");
  run.end();
  expect(run.signal.aborted).toBe(true);
  expect(Object.keys(globalThis)).toEqual(names);
});
