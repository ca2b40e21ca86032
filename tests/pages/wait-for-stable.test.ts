import { beforeEach, describe, expect, test, vi } from "vitest";
import { GIVE_UP_MS, waitForStable } from "../../src/pages/wait-for-stable";

let seen: string | undefined;
let looks: number[];
let isHidden: boolean;
let giveUpMs: number | undefined;
let stopLast: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  seen = undefined;
  looks = [];
  isHidden = false;
  giveUpMs = undefined;
  vi.spyOn(document, "visibilityState", "get").mockImplementation(() =>
    isHidden ? "hidden" : "visible",
  );
  return () => {
    stopLast();
    vi.useRealTimers();
    vi.restoreAllMocks();
  };
});

function start() {
  const ended = vi.fn();
  const watch = waitForStable<string>(document, {
    look(visibleMs) {
      looks.push(visibleMs);
      return seen;
    },
    stableForMs: (one) => (one === "zeros" ? 3_000 : 700),
    isSame: (one, other) => one === other,
    ...(giveUpMs !== undefined && { giveUpMs }),
  });
  void watch.result.then(ended);
  stopLast = watch.stop;
  return { ended, stop: watch.stop };
}

async function paint(value: string | undefined) {
  seen = value;
  document.body.append(document.createElement("p"));
  await vi.advanceTimersByTimeAsync(0);
}

function hide(value: boolean) {
  isHidden = value;
  document.dispatchEvent(new Event("visibilitychange"));
}

describe("two equal looks", () => {
  test("what stands for 700 ms is believed, and not a moment before", async () => {
    seen = "52";
    const { ended } = start();
    await vi.advanceTimersByTimeAsync(699);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(ended).toHaveBeenCalledWith("52");
    expect(looks).toHaveLength(2);
  });

  test("a value that changes between the looks starts the wait anew", async () => {
    seen = "52";
    const { ended } = start();
    await vi.advanceTimersByTimeAsync(300);
    seen = "53";
    await vi.advanceTimersByTimeAsync(400);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(700);
    expect(ended).toHaveBeenCalledWith("53");
  });

  test("a value that goes away is forgotten", async () => {
    seen = "52";
    const { ended } = start();
    seen = undefined;
    await vi.advanceTimersByTimeAsync(700);
    seen = "52";
    await vi.advanceTimersByTimeAsync(1_000);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(700);
    expect(ended).toHaveBeenCalledWith("52");
  });

  test("placeholders have to stand for three seconds", async () => {
    seen = "zeros";
    const { ended } = start();
    await vi.advanceTimersByTimeAsync(2_999);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(ended).toHaveBeenCalledWith("zeros");
  });
});

describe("a page that paints late", () => {
  test("is looked at soon after it changes", async () => {
    const { ended } = start();
    await vi.advanceTimersByTimeAsync(15_500);
    await paint("52");
    await vi.advanceTimersByTimeAsync(250 + 700);
    expect(ended).toHaveBeenCalledWith("52");
  });

  test("is not looked at more often than four times a second, however busy it is", async () => {
    start();
    for (let ms = 0; ms < 2_000; ms += 10) {
      await paint(undefined);
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(looks.length).toBeLessThanOrEqual(9);
    expect(looks.length).toBeGreaterThanOrEqual(7);
  });
});

describe("visible time", () => {
  test("time in a hidden tab does not count", async () => {
    isHidden = true;
    start();
    await vi.advanceTimersByTimeAsync(60_000);
    hide(false);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(looks.at(-1)).toBeGreaterThan(3_500);
    expect(looks.at(-1)).toBeLessThanOrEqual(5_000);
  });

  test("it goes on counting after the tab was hidden for a while", async () => {
    start();
    await vi.advanceTimersByTimeAsync(4_000);
    hide(true);
    await vi.advanceTimersByTimeAsync(60_000);
    hide(false);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(looks.at(-1)).toBeGreaterThan(6_500);
    expect(looks.at(-1)).toBeLessThanOrEqual(8_000);
  });
});

describe("afterwards nothing is left", () => {
  async function expectSilence() {
    const before = looks.length;
    await paint("99");
    hide(true);
    hide(false);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(looks).toHaveLength(before);
    expect(vi.getTimerCount()).toBe(0);
  }

  test("once it is stable", async () => {
    seen = "52";
    const { ended } = start();
    await vi.advanceTimersByTimeAsync(700);
    expect(ended).toHaveBeenCalledWith("52");
    await expectSilence();
  });

  test("once it is stopped", async () => {
    const { ended, stop } = start();
    stop();
    await vi.advanceTimersByTimeAsync(0);
    expect(ended).toHaveBeenCalledWith(undefined);
    await expectSilence();
  });

  test("once as much visible time as was given brought nothing", async () => {
    giveUpMs = 5_000;
    const { ended } = start();
    await vi.advanceTimersByTimeAsync(4_900);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_100);
    expect(ended).toHaveBeenCalledWith(undefined);
    await expectSilence();
  });

  test("once two minutes of visible time brought nothing", async () => {
    const { ended } = start();
    await vi.advanceTimersByTimeAsync(GIVE_UP_MS - 1_000);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(ended).toHaveBeenCalledWith(undefined);
    await expectSilence();
  });
});
