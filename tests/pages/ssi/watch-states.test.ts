import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Watch, watchSsi } from "../../../src/pages/ssi/watch-ssi";
import { fixture, SSI_ADDRESS } from "./fixture";

const FOUR = { brand: 13.118, people: 3.68, insights: 0.3, relationships: 2.608 };
const HOUR_MS = 3_600_000;

let stop = () => {};

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 23, 12) });
  return () => vi.useRealTimers();
});
afterEach(() => stop());

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

function watch(page: Document, changes: Partial<Watch> = {}) {
  const onState = vi.fn<Watch["onState"]>();
  const ended = vi.fn();
  const watched = watchSsi({
    page,
    address: SSI_ADDRESS,
    loadedAt: Date.now(),
    onState,
    ...changes,
  });
  stop = watched.stop;
  void watched.result.then(ended);
  return { onState, ended, states: () => onState.mock.calls.map(([state]) => state) };
}

function show(page: Document, visibilityState: "visible" | "hidden") {
  Object.defineProperty(page, "visibilityState", { value: visibilityState, configurable: true });
  page.dispatchEvent(new (page.defaultView ?? globalThis).Event("visibilitychange"));
}

function paint(page: Document, name: string) {
  const { body } = fixture(name);
  page.body.replaceChildren(...page.importNode(body, true).childNodes);
}

describe("what the member may be asked", () => {
  test("is told once, and only after it stood as long as a reading must", async () => {
    const { onState, states } = watch(fixture("unseen.en"));
    await pass(20_699);
    expect(states()).toEqual(["waiting"]);
    await pass(1_001);
    expect(states()).toEqual(["waiting", "changed"]);
    expect(onState.mock.lastCall?.[1]).toMatchObject({ pillars: FOUR, displayedTotal: 20 });
    await pass(30_000);
    expect(onState).toHaveBeenCalledTimes(2);
  });

  test("is asked anew when the numbers have moved, after they stood again", async () => {
    const page = fixture("unseen.en");
    const { onState } = watch(page);
    await pass(25_000);
    const [number] = page.querySelectorAll(".card b");
    if (number) number.textContent = "13.2";
    await pass(600);
    expect(onState).toHaveBeenCalledTimes(2);
    await pass(2_000);
    expect(onState).toHaveBeenCalledTimes(3);
    expect(onState.mock.lastCall?.[1]?.pillars.brand).toBe(13.2);
  });

  test("is never told while its numbers do not stand still", async () => {
    const page = fixture("unseen.en");
    const { states } = watch(page);
    const [number] = page.querySelectorAll(".card b");
    for (let step = 0; step < 100; step += 1) {
      if (number) number.textContent = step % 2 === 0 ? "13.2" : "13.118";
      await pass(300);
    }
    expect(states()).toEqual(["waiting"]);
  });

  test("is nothing on a page that has changed without four numbers, which is told at once", async () => {
    const { onState } = watch(fixture("changed.en"));
    await pass(20_000);
    expect(onState.mock.lastCall).toEqual(["changed", undefined]);
  });
});

describe("a hidden tab", () => {
  test("that was never seen is waited for, and told so", async () => {
    const page = fixture("not-painted.en");
    show(page, "hidden");
    const { states } = watch(page);
    await pass(60_000);
    expect(states()).toEqual(["waiting-hidden"]);
    show(page, "visible");
    await pass(2_000);
    expect(states()).toEqual(["waiting-hidden", "waiting"]);
    show(page, "hidden");
    await pass(2_000);
    expect(states()).toEqual(["waiting-hidden", "waiting", "waiting-hidden"]);
  });

  test("is no news after it was seen what is wrong", async () => {
    const page = fixture("not-painted.en");
    const { states } = watch(page);
    await pass(25_000);
    show(page, "hidden");
    await pass(10_000);
    show(page, "visible");
    await pass(10_000);
    expect(states()).toEqual(["waiting", "not-painted"]);
  });
});

describe("the states on the way", () => {
  test("follow the page from nothing to a reading", async () => {
    const page = fixture("not-painted.en");
    const { states, ended } = watch(page);
    await pass(21_000);
    paint(page, "incomplete.en");
    await pass(2_000);
    paint(page, "inconsistent.en");
    await pass(2_000);
    paint(page, "figure-1.en");
    await pass(2_000);
    expect(states()).toEqual(["waiting", "not-painted", "incomplete", "inconsistent"]);
    expect(ended).toHaveBeenCalledExactlyOnceWith({
      source: "bars",
      reading: expect.objectContaining({ pillars: FOUR }),
    });
  });

  test.each([
    ["/login", "signed-out"],
    ["/sales/login", "seat-signed-out"],
    ["/feed/", "other-page"],
  ])("end where the member was sent to %s", async (pathname, state) => {
    const address = { ...SSI_ADDRESS, pathname };
    const { states, ended } = watch(fixture("figure-1.en"), { address });
    await pass(0);
    expect(states()).toEqual([state]);
    expect(ended).toHaveBeenCalledExactlyOnceWith(undefined);
    expect(vi.getTimerCount()).toBe(0);
  });
});

test("numbers that become others have to stand anew", async () => {
  const page = fixture("figure-1.en");
  const { ended } = watch(page);
  await pass(300);
  paint(page, "figure-4.es");
  await pass(400);
  expect(ended).not.toHaveBeenCalled();
  await pass(700);
  expect(ended.mock.lastCall?.[0].reading.pillars.brand).toBe(12.05);
});

test("a reading comes with what the other readers know of the same score", async () => {
  const { ended } = watch(fixture("bars-and-json.en"));
  await pass(700);
  expect(ended.mock.lastCall?.[0].reading).toMatchObject({
    pillars: FOUR,
    seat: false,
    groups: { industry: { rank: 75, average: 30.99 }, network: { rank: 81, average: 32.72 } },
  });
});

describe("a page that was loaded earlier", () => {
  test.each<[loaded: string, hoursAgo: number, hour: number, isRead: boolean]>([
    ["this morning", 11, 12, true],
    ["just under an hour ago, on the day before", 0.999, 0.5, true],
    ["just over an hour ago, on the day before", 1.001, 0.5, false],
    ["three days ago at the same hour", 72, 12, false],
  ])("%s", async (_, hoursAgo, hour, isRead) => {
    vi.setSystemTime(new Date(2026, 10, 23, 0, hour * 60));
    const loadedAt = Date.now() - hoursAgo * HOUR_MS;
    const { states, ended } = watch(fixture("figure-1.en"), { loadedAt, now: () => Date.now() });
    await pass(0);
    expect(states()).toEqual(isRead ? [] : ["old-page"]);
    await pass(700);
    expect(ended.mock.lastCall?.[0]?.source).toBe(isRead ? "bars" : undefined);
  });
});
