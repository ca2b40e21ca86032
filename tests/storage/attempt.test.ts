import { expect, test, vi } from "vitest";
import { browser } from "../../src/browser";
import { announceHistory, onAttempt, readAttempt, saveAttempt } from "../../src/storage/attempt";

const NOW = new Date("2026-11-23T08:01:12.345Z");
const KEPT = { result: "kept", at: "2026-11-23T08:01:12.345Z" };

test("before any attempt there is none", async () => {
  expect(await readAttempt()).toBeUndefined();
});

test("an attempt is remembered for this session only", async () => {
  await saveAttempt("kept", NOW);
  expect(await readAttempt()).toEqual(KEPT);
  expect(await browser.storage.local.get()).toEqual({});
});

test.each([
  [{ result: "great", at: KEPT.at }],
  [{ result: "kept", at: "today" }],
  [{ ...KEPT, more: 1 }],
  ["kept"],
])("%j is no attempt", async (attempt) => {
  await browser.storage.session.set({ attempt });
  expect(await readAttempt()).toBeUndefined();
});

test("whoever listens hears of an attempt", async () => {
  const listener = vi.fn();
  onAttempt(listener);
  await saveAttempt("signed-out", NOW);
  expect(listener.mock.calls).toEqual([
    [{ attempt: { result: "signed-out", at: KEPT.at }, history: false }],
  ]);
});

test("whoever listens hears of each change of the history, even two in one millisecond", async () => {
  const listener = vi.fn();
  onAttempt(listener);
  await announceHistory(NOW);
  await announceHistory(NOW);
  expect(listener.mock.calls).toEqual([[{ history: true }], [{ history: true }]]);
});

test("whoever stops listening, or listens to this session, hears nothing of the rest", async () => {
  const [stopped, listening] = [vi.fn(), vi.fn()];
  onAttempt(stopped)();
  onAttempt(listening);
  await browser.storage.local.set({ attempt: KEPT });
  expect(listening).not.toHaveBeenCalled();
  await saveAttempt("kept", NOW);
  expect(listening).toHaveBeenCalledTimes(1);
  expect(stopped).not.toHaveBeenCalled();
});
