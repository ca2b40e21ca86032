import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Watch, watchSsi } from "../../../src/pages/ssi/watch-ssi";
import { fixture, SSI_ADDRESS } from "./fixture";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 23, 12) });
  return () => vi.useRealTimers();
});

let stop = () => {};
afterEach(() => stop());

function watch(page: Document, changes: Partial<Watch> = {}) {
  const states: string[] = [];
  const ended = vi.fn();
  const watched = watchSsi({
    page,
    address: SSI_ADDRESS,
    loadedAt: Date.now(),
    onState: (state) => states.push(state),
    ...changes,
  });
  stop = watched.stop;
  void watched.result.then(ended);
  return { states, ended };
}

test("a painted page is read after two equal looks", async () => {
  const { ended, states } = watch(fixture("figure-1.en"));
  await vi.advanceTimersByTimeAsync(699);
  expect(ended).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(ended).toHaveBeenCalledExactlyOnceWith({ reading: expect.anything(), source: "bars" });
  expect(states).toEqual([]);
});

test("four zeros have to stand for three seconds", async () => {
  const { ended } = watch(fixture("all-zero.en"));
  await vi.advanceTimersByTimeAsync(2_999);
  expect(ended).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(ended).toHaveBeenCalled();
});

test("placeholders that become real are never kept", async () => {
  const page = fixture("all-zero.en");
  const { ended } = watch(page);
  await vi.advanceTimersByTimeAsync(1_500);
  const real = fixture("figure-1.en");
  page.body.replaceChildren(...page.importNode(real.body, true).childNodes);
  await vi.advanceTimersByTimeAsync(6_000);
  expect(ended).toHaveBeenCalledTimes(1);
  expect(ended.mock.calls[0]?.[0].reading.pillars.brand).toBe(13.118);
});

test("each state is told once, as it comes", async () => {
  const { states } = watch(fixture("not-painted.en"));
  await vi.advanceTimersByTimeAsync(30_000);
  expect(states).toEqual(["waiting", "not-painted"]);
});

test("a tab of an earlier day is not read: it shows that day's numbers", async () => {
  const yesterday = Date.now() - 20 * 3_600_000;
  const { states, ended } = watch(fixture("figure-1.en"), { loadedAt: yesterday });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(states).toEqual(["old-page"]);
  expect(ended).toHaveBeenCalledExactlyOnceWith(undefined);
});

test("once the member went on to another page it is watched no more", async () => {
  const address = { ...SSI_ADDRESS };
  const page = fixture("not-painted.en");
  const { states, ended } = watch(page, { address });
  await vi.advanceTimersByTimeAsync(2_000);
  address.pathname = "/feed/";
  await vi.advanceTimersByTimeAsync(2_000);
  expect(states).toEqual(["waiting", "other-page"]);
  expect(ended).toHaveBeenCalledExactlyOnceWith(undefined);
  expect(vi.getTimerCount()).toBe(0);
});

test("a page opened just before midnight is read just after it", async () => {
  vi.setSystemTime(new Date(2026, 10, 24, 0, 0, 5));
  const { ended } = watch(fixture("figure-1.en"), {
    loadedAt: new Date(2026, 10, 23, 23, 59, 50).getTime(),
  });
  await vi.advanceTimersByTimeAsync(700);
  expect(ended).toHaveBeenCalled();
});
