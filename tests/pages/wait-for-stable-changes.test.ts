import { beforeEach, describe, expect, test, vi } from "vitest";
import { GIVE_UP_MS, waitForStable } from "../../src/pages/wait-for-stable";

let stopLast = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<progress value="0"></progress><p>words</p>';
  return () => {
    stopLast();
    vi.useRealTimers();
    vi.restoreAllMocks();
  };
});

function start(seen?: string, page = document) {
  const look = vi.fn(() => seen);
  const ended = vi.fn();
  const isSame = (one: string, other: string) => one === other;
  const watch = waitForStable<string>(page, { look, stableForMs: () => 700, isSame });
  void watch.result.then(ended);
  stopLast = watch.stop;
  return { look, ended };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe("the page is looked at soon after", () => {
  test.each<[what: string, change: () => void]>([
    [
      "a bar got another value",
      () => document.querySelector("progress")?.setAttribute("value", "7"),
    ],
    [
      "a text became another",
      () => document.querySelector("p")?.firstChild?.replaceWith("other words"),
    ],
    [
      "a text was written anew",
      () => {
        const text = document.querySelector("p")?.firstChild;
        if (text) text.nodeValue = "other words";
      },
    ],
    ["something deep inside was taken away", () => document.querySelector("progress")?.remove()],
    ["the tab came to the front", () => document.dispatchEvent(new Event("visibilitychange"))],
  ])("%s", async (_, change) => {
    const { look } = start();
    await pass(300);
    expect(look).toHaveBeenCalledTimes(1);
    change();
    await pass(0);
    expect(look).toHaveBeenCalledTimes(2);
  });

  test("but not after a change of looks alone", async () => {
    const { look } = start();
    await pass(300);
    document.querySelector("p")?.setAttribute("class", "bright");
    await pass(600);
    expect(look).toHaveBeenCalledTimes(1);
  });
});

test("while numbers stand, a busy page is left alone", async () => {
  const { look, ended } = start("52");
  for (let ms = 0; ms < 690; ms += 10) {
    document.body.append("more");
    await pass(10);
  }
  expect(look).toHaveBeenCalledTimes(1);
  await pass(10);
  expect(ended).toHaveBeenCalledWith("52");
});

test("after exactly two minutes nothing is expected any more", async () => {
  const { ended } = start();
  await pass(GIVE_UP_MS);
  expect(ended).toHaveBeenCalledExactlyOnceWith(undefined);
});

test("a document that no window shows is never looked at, and nothing fails", async () => {
  const { look, ended } = start("52", document.implementation.createHTMLDocument());
  await pass(10_000);
  expect(look).not.toHaveBeenCalled();
  expect(ended).not.toHaveBeenCalled();
});
