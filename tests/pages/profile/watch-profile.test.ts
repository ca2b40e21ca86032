import { beforeEach, describe, expect, test, vi } from "vitest";
import type { ProfileReading } from "../../../src/domain/profile-fields";
import { watchProfile } from "../../../src/pages/profile/watch-profile";
import { profilePage, SPEC } from "../../fixtures/profile-page.js";
import { seen } from "./profile-fixture";
import { forbidTexts } from "./untouched";

const ADDRESS = "https://www.linkedin.com/in/alix-moreau/";
const STRANGER = { own: false, slug: "sam-ito", ref: "ACoBBZ9q" };

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

function watch(html: string, at = ADDRESS, prepare: (page: Document) => void = () => {}) {
  const { page, address } = seen(html, at);
  prepare(page);
  const readings: ProfileReading[] = [];
  const first = vi.fn();
  const watching = watchProfile({ page, address, onReading: (one) => readings.push(one) });
  void watching.first.then(first);
  const goTo = (slug: string) => {
    address.pathname = `/in/${slug}/`;
  };
  return { page, readings, first, goTo, stop: watching.stop };
}
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** Puts another body into the page, as LinkedIn does without loading one. */
function become(page: Document, html: string): void {
  const other = new DOMParser().parseFromString(html, "text/html");
  page.body.replaceChildren(...page.importNode(other.body, true).childNodes);
}
const hide = (page: Document, state: "hidden" | "visible") => {
  Object.defineProperty(page, "visibilityState", { value: state, configurable: true });
  page.dispatchEvent(
    new (page.defaultView as Window & typeof globalThis).Event("visibilitychange"),
  );
};

test("one's own page is read once it has proven so for a second", async () => {
  const { readings, first } = watch(profilePage());
  await wait(900);
  expect(readings).toEqual([]);
  await wait(200);
  expect(readings).toHaveLength(1);
  expect(first).toHaveBeenCalledWith(readings[0]);
});

test("what LinkedIn loads later is read as well, and the same page not twice", async () => {
  const { page, readings } = watch(profilePage({ counts: {} }));
  await wait(5_000);
  expect(readings.map(({ experience }) => experience.state)).toEqual(["unknown"]);
  become(page, profilePage());
  await wait(5_000);
  expect(readings.map(({ experience }) => experience.state)).toEqual(["unknown", "present"]);
});

describe("nothing is read", () => {
  test("on a stranger's page, and after a while that is told", async () => {
    const { readings, first } = watch(
      profilePage(STRANGER),
      `https://www.linkedin.com/in/sam-ito/`,
      forbidTexts,
    );
    await wait(14_000);
    expect(first).not.toHaveBeenCalled();
    await wait(3_000);
    expect(first).toHaveBeenCalledWith(undefined);
    expect(readings).toEqual([]);
  });

  test("when the address is another one before the page is", async () => {
    const { readings, first, goTo } = watch(profilePage());
    await wait(500);
    goTo("sam-ito");
    await wait(5_000);
    expect(readings).toEqual([]);
    expect(first).toHaveBeenCalledWith(undefined);
  });

  test("when the page is another one before the address is", async () => {
    const { page, readings } = watch(profilePage());
    await wait(500);
    become(page, profilePage(STRANGER));
    await wait(30_000);
    expect(readings).toEqual([]);
  });

  test("any more once the member went on, not even when they come back", async () => {
    const { page, readings, goTo } = watch(profilePage({ counts: {} }));
    await wait(3_000);
    goTo("sam-ito");
    await wait(3_000);
    goTo("alix-moreau");
    become(page, profilePage());
    await wait(30_000);
    expect(readings).toHaveLength(1);
  });

  test("while the tab is hidden", async () => {
    const { page, readings } = watch(profilePage(), ADDRESS, (page) => hide(page, "hidden"));
    await wait(60_000);
    expect(readings).toEqual([]);
    hide(page, "visible");
    await wait(3_000);
    expect(readings).toHaveLength(1);
  });

  test("after it was stopped", async () => {
    const { page, readings, first, stop } = watch(profilePage({ counts: {} }));
    await wait(3_000);
    stop();
    become(page, profilePage());
    await wait(30_000);
    expect(readings).toHaveLength(1);
    const early = watch(profilePage());
    early.stop();
    await wait(3_000);
    expect([early.readings.length, first.mock.calls.length]).toEqual([0, 1]);
    expect(early.first).toHaveBeenCalledWith(undefined);
  });
});

test("where LinkedIn is about to lead to one's own profile, it is waited for", async () => {
  const { readings, goTo } = watch(profilePage(), "https://www.linkedin.com/in/me/");
  await wait(3_000);
  expect(readings).toEqual([]);
  goTo(SPEC.slug);
  await wait(4_000);
  expect(readings).toHaveLength(1);
});
