import { beforeEach, expect, test, vi } from "vitest";
import { browser } from "../../src/browser";
import { sendUntilAnswered } from "../../src/messages/send-until-answered";

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

test("is sent again until it is answered, with its age", async () => {
  const sendOnce = vi.fn<(ageMs: number) => Promise<string>>();
  sendOnce.mockRejectedValueOnce(new Error("asleep")).mockRejectedValueOnce(new Error("asleep"));
  sendOnce.mockResolvedValue("kept");
  const answer = sendUntilAnswered(sendOnce);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await answer).toBe("kept");
  expect(sendOnce.mock.calls).toEqual([[0], [250], [750]]);
});

test("is given up after ten minutes, since nothing older is taken", async () => {
  const sendOnce = vi.fn().mockRejectedValue(new Error("asleep"));
  const answer = sendUntilAnswered(sendOnce);
  await vi.advanceTimersByTimeAsync(700_000);
  expect(await answer).toBeUndefined();
  const calls = sendOnce.mock.calls.length;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sendOnce.mock.calls).toHaveLength(calls);
});

test("is given up at once when the extension was removed", async () => {
  const { id } = browser.runtime;
  Object.assign(browser.runtime, { id: undefined });
  const sendOnce = vi.fn();
  expect(await sendUntilAnswered(sendOnce)).toBeUndefined();
  expect(sendOnce).not.toHaveBeenCalled();
  Object.assign(browser.runtime, { id });
});
