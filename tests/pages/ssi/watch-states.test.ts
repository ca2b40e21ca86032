import { describe, expect, test, vi } from "vitest";
import { fixture, SSI_ADDRESS } from "./fixture";
import { paint, pass, show, watch } from "./watch-page";

const FOUR = { brand: 13.118, people: 3.68, insights: 0.3, relationships: 2.608 };
const HOUR_MS = 3_600_000;

describe("what the member may be asked", () => {
  test("is told once, and only after it stood as long as a reading must", async () => {
    const { onState, states } = watch(fixture("unseen.en"));
    await pass(20_699);
    expect(states()).toEqual(["waiting"]);
    await pass(1_001);
    expect(states()).toEqual(["waiting", "changed"]);
    expect(onState.mock.lastCall?.[1].proposal).toMatchObject({
      pillars: FOUR,
      displayedTotal: 20,
    });
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
    expect(onState.mock.lastCall?.[1].proposal?.pillars.brand).toBe(13.2);
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
    expect(onState.mock.lastCall).toEqual(["changed", {}]);
  });
});

describe("a hidden tab", () => {
  test("is waited for though its scores are painted", async () => {
    const page = fixture("figure-1.en");
    show(page, "hidden");
    const { states, onReading } = watch(page);
    await pass(10_000);
    expect(states()).toEqual(["waiting-hidden"]);
    expect(onReading).not.toHaveBeenCalled();
    show(page, "visible");
    await pass(1_000);
    expect(onReading).toHaveBeenCalledTimes(1);
  });

  test("in which the member went on is no page of the index", async () => {
    const page = fixture("figure-1.en");
    show(page, "hidden");
    const address = { ...SSI_ADDRESS };
    const { states, ended } = watch(page, { address });
    await pass(1_000);
    address.pathname = "/login";
    await pass(1_500);
    expect(states()).toEqual(["waiting-hidden", "signed-out"]);
    expect(ended).toHaveBeenCalledTimes(1);
  });

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
    const { states, onReading } = watch(page);
    await pass(21_000);
    paint(page, "incomplete.en");
    await pass(2_000);
    paint(page, "inconsistent.en");
    await pass(2_000);
    paint(page, "figure-1.en");
    await pass(2_000);
    expect(states()).toEqual(["waiting", "not-painted", "incomplete", "inconsistent"]);
    expect(onReading).toHaveBeenCalledExactlyOnceWith({
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
    expect(ended).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

test("numbers that become others have to stand anew", async () => {
  const page = fixture("figure-1.en");
  const { onReading } = watch(page);
  await pass(300);
  paint(page, "figure-4.es");
  await pass(400);
  expect(onReading).not.toHaveBeenCalled();
  await pass(700);
  expect(onReading.mock.lastCall?.[0].reading.pillars.brand).toBe(12.05);
});

test("a reading comes with what the other readers know of the same score", async () => {
  const { onReading } = watch(fixture("bars-and-json.en"));
  await pass(700);
  expect(onReading.mock.lastCall?.[0].reading).toMatchObject({
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
    const { states, onReading } = watch(fixture("figure-1.en"), {
      loadedAt,
      now: () => Date.now(),
    });
    await pass(0);
    expect(states()).toEqual(isRead ? [] : ["old-page"]);
    await pass(700);
    expect(onReading.mock.lastCall?.[0]?.source).toBe(isRead ? "bars" : undefined);
  });
});
