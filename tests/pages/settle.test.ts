import { beforeEach, describe, expect, test, vi } from "vitest";
import { GIVE_UP_MS, settle } from "../../src/pages/settle";

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
  const hidden = vi.fn();
  const watch = settle<string>(document, {
    onHidden: hidden,
    look(visibleMs) {
      looks.push(visibleMs);
      return seen;
    },
    standsMs: (one) => (one === "zeros" ? 3_000 : 700),
    isSame: (one, other) => one === other,
    ...(giveUpMs !== undefined && { giveUpMs }),
  });
  void watch.result.then(ended);
  stopLast = watch.stop;
  return { ended, hidden, stop: watch.stop };
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

describe("what is not shown is not looked at", () => {
  test("a page painted in a tab behind is seen once it comes to the front", async () => {
    isHidden = true;
    seen = "52";
    const { ended } = start();
    await paint("52");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(looks).toEqual([]);
    expect(ended).not.toHaveBeenCalled();
    hide(false);
    await vi.advanceTimersByTimeAsync(699);
    expect(looks).toHaveLength(1);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(ended).toHaveBeenCalledWith("52");
  });

  test.each([10, 400, 5_000])(
    "a page hidden for %i ms between two looks starts anew",
    async (ms) => {
      seen = "52";
      const { ended } = start();
      await vi.advanceTimersByTimeAsync(500);
      hide(true);
      await vi.advanceTimersByTimeAsync(ms);
      hide(false);
      await vi.advanceTimersByTimeAsync(650);
      expect(ended).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(300);
      expect(ended).toHaveBeenCalledWith("52");
    },
  );

  test("what no event told of is noticed at the second look", async () => {
    seen = "52";
    const { ended } = start();
    isHidden = true;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(looks).toHaveLength(1);
    expect(ended).not.toHaveBeenCalled();
  });

  test("a page that the browser draws ahead is behind, too", async () => {
    vi.spyOn(document, "visibilityState", "get").mockReturnValue("prerender" as never);
    seen = "52";
    const { ended } = start();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(looks).toEqual([]);
    expect(ended).not.toHaveBeenCalled();
  });

  test("in place of a look it is said that it is not shown", async () => {
    isHidden = true;
    const { hidden } = start();
    expect(hidden).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(hidden).toHaveBeenCalledTimes(4);
    hide(false);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(hidden).toHaveBeenCalledTimes(4);
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

  test("once it is settled", async () => {
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
