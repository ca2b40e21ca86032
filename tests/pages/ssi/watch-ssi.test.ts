import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Watch, watchSsi } from "../../../src/pages/ssi/watch-ssi";
import { GIVE_UP_MS } from "../../../src/pages/wait-for-stable";
import { fixture, SSI_ADDRESS } from "./fixture";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 23, 12) });
  return () => vi.useRealTimers();
});

let stop = () => {};
afterEach(() => stop());

function watch(page: Document, changes: Partial<Watch> = {}) {
  const states: string[] = [];
  const onReading = vi.fn<Watch["onReading"]>();
  const ended = vi.fn();
  const watched = watchSsi({
    page,
    address: SSI_ADDRESS,
    loadedAt: Date.now(),
    onState: (state) => states.push(state),
    onReading,
    ...changes,
  });
  stop = watched.stop;
  void watched.ended.then(ended);
  const read = () => onReading.mock.calls.map(([{ reading }]) => reading.pillars.brand);
  return { states, onReading, read, ended, stop };
}

test("a painted page is read after two equal looks, and watched no more", async () => {
  const { onReading, ended, states } = watch(fixture("figure-1.en"));
  await vi.advanceTimersByTimeAsync(699);
  expect(onReading).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(onReading).toHaveBeenCalledExactlyOnceWith({ reading: expect.anything(), source: "bars" });
  expect(ended).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
  expect(states).toEqual([]);
});

describe("four zeros", () => {
  const become = (page: Document, name: string) => {
    const { body } = fixture(name);
    page.body.replaceChildren(...page.importNode(body, true).childNodes);
  };

  test("have to stand for three seconds", async () => {
    const { read } = watch(fixture("all-zero.en"));
    await vi.advanceTimersByTimeAsync(2_999);
    expect(read()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(read()).toEqual([0]);
  });

  test("that become real before are never kept", async () => {
    const page = fixture("all-zero.en");
    const { read } = watch(page);
    await vi.advanceTimersByTimeAsync(1_500);
    become(page, "figure-1.en");
    await vi.advanceTimersByTimeAsync(6_000);
    expect(read()).toEqual([13.118]);
  });

  test.each([3_500, 100_000])("give way to real numbers that follow after %i ms", async (ms) => {
    const page = fixture("all-zero.en");
    const { read, ended, states } = watch(page);
    await vi.advanceTimersByTimeAsync(ms);
    expect(read()).toEqual([0]);
    expect(ended).not.toHaveBeenCalled();
    become(page, "incomplete.en");
    await vi.advanceTimersByTimeAsync(2_000);
    become(page, "figure-1.en");
    await vi.advanceTimersByTimeAsync(2_000);
    expect(read()).toEqual([0, 13.118]);
    expect(ended).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
    expect(states).toEqual([]);
  });

  test("that stay are told once, and given up with everything else", async () => {
    const { read, ended } = watch(fixture("all-zero.en"));
    await vi.advanceTimersByTimeAsync(GIVE_UP_MS - 1_000);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(read()).toEqual([0]);
    expect(ended).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("are watched no more once it is stopped", async () => {
    const page = fixture("all-zero.en");
    const { read, ended } = watch(page);
    await vi.advanceTimersByTimeAsync(3_500);
    stop();
    await vi.advanceTimersByTimeAsync(0);
    expect(ended).toHaveBeenCalledTimes(1);
    become(page, "figure-1.en");
    await vi.advanceTimersByTimeAsync(5_000);
    expect(read()).toEqual([0]);
  });

  test("are watched no more once the member went on", async () => {
    const address = { ...SSI_ADDRESS };
    const { ended, states } = watch(fixture("all-zero.en"), { address });
    await vi.advanceTimersByTimeAsync(3_500);
    address.pathname = "/feed/";
    await vi.advanceTimersByTimeAsync(1_500);
    expect(ended).toHaveBeenCalledTimes(1);
    expect(states).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("the language kept", () => {
  const translate = (page: Document, isMarked: boolean) => {
    page.documentElement.lang = "tr";
    page.documentElement.classList.toggle("translated-ltr", isMarked);
  };
  const languages = ({ onReading }: ReturnType<typeof watch>) =>
    onReading.mock.calls.map(([{ reading }]) => reading.language);

  test("is the page's own where it was seen before it was translated", async () => {
    const page = fixture("figure-1.it");
    const watched = watch(page);
    await vi.advanceTimersByTimeAsync(300);
    translate(page, true);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(languages(watched)).toEqual(["it"]);
  });

  test("is none where the page was translated from the beginning", async () => {
    const page = fixture("figure-1.it");
    translate(page, true);
    const watched = watch(page);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(languages(watched)).toEqual([undefined]);
  });

  test("is none where it has changed without a mark, as Safari's and Firefox's may", async () => {
    const page = fixture("figure-1.it");
    const watched = watch(page);
    await vi.advanceTimersByTimeAsync(300);
    translate(page, false);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(languages(watched)).toEqual([undefined]);
  });
});

test("each state is told once, as it comes", async () => {
  const { states } = watch(fixture("not-painted.en"));
  await vi.advanceTimersByTimeAsync(30_000);
  expect(states).toEqual(["waiting", "not-painted"]);
});

test("a tab of an earlier day is not read: it shows that day's numbers", async () => {
  const yesterday = Date.now() - 20 * 3_600_000;
  const { states, read, ended } = watch(fixture("figure-1.en"), { loadedAt: yesterday });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(states).toEqual(["old-page"]);
  expect(read()).toEqual([]);
  expect(ended).toHaveBeenCalledTimes(1);
});

test("once the member went on to another page it is watched no more", async () => {
  const address = { ...SSI_ADDRESS };
  const page = fixture("not-painted.en");
  const { states, ended } = watch(page, { address });
  await vi.advanceTimersByTimeAsync(2_000);
  address.pathname = "/feed/";
  await vi.advanceTimersByTimeAsync(2_000);
  expect(states).toEqual(["waiting", "other-page"]);
  expect(ended).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

test("a page opened just before midnight is read just after it", async () => {
  vi.setSystemTime(new Date(2026, 10, 24, 0, 0, 5));
  const { read } = watch(fixture("figure-1.en"), {
    loadedAt: new Date(2026, 10, 23, 23, 59, 50).getTime(),
  });
  await vi.advanceTimersByTimeAsync(700);
  expect(read()).toEqual([13.118]);
});
