import { beforeEach, describe, expect, test, vi } from "vitest";
import { waitForStable } from "../../src/pages/wait-for-stable";

let seen: string | undefined;
let looks: number[];
let isHidden: boolean;
let stopLast: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  seen = undefined;
  looks = [];
  isHidden = false;
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
  const watch = waitForStable<string>(document, {
    onHidden: hidden,
    look(visibleMs) {
      looks.push(visibleMs);
      return seen;
    },
    stableForMs: () => 700,
    isSame: (one, other) => one === other,
  });
  void watch.result.then(ended);
  stopLast = watch.stop;
  return { ended, hidden };
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
