import { beforeEach, expect, test, vi } from "vitest";
import { browser } from "../../src/browser";
import { deliver } from "../../src/messages/send-until-answered";

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

test("is handed over again until it is acknowledged, with its age", async () => {
  const hand = vi.fn<(ageMs: number) => Promise<string>>();
  hand.mockRejectedValueOnce(new Error("asleep")).mockRejectedValueOnce(new Error("asleep"));
  hand.mockResolvedValue("kept");
  const delivered = deliver(hand);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await delivered).toBe("kept");
  expect(hand.mock.calls).toEqual([[0], [250], [750]]);
});

test("is given up after ten minutes, since nothing older is taken", async () => {
  const hand = vi.fn().mockRejectedValue(new Error("asleep"));
  const delivered = deliver(hand);
  await vi.advanceTimersByTimeAsync(700_000);
  expect(await delivered).toBeUndefined();
  const calls = hand.mock.calls.length;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(hand.mock.calls).toHaveLength(calls);
});

test("is given up at once when the extension was removed", async () => {
  const { id } = browser.runtime;
  Object.assign(browser.runtime, { id: undefined });
  const hand = vi.fn();
  expect(await deliver(hand)).toBeUndefined();
  expect(hand).not.toHaveBeenCalled();
  Object.assign(browser.runtime, { id });
});
