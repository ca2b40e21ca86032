import { afterEach, beforeEach, vi } from "vitest";
import type { ProfileReading } from "../../../src/domain/profile/profile-fields";
import { watchProfile } from "../../../src/pages/profile/watch-profile";
import { OWN_ADDRESS } from "./fixture";

let stop = () => {};
let isHidden = false;

beforeEach(() => {
  isHidden = false;
  return () => vi.useRealTimers();
});
afterEach(() => stop());

export const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** Watches a page with a clock that stands still until `pass`; `reads` counts walks over its texts. */
export function watchPage(page: Document, address = { ...OWN_ADDRESS }, onRead = () => {}) {
  vi.useFakeTimers();
  vi.spyOn(page, "visibilityState", "get").mockImplementation(() =>
    isHidden ? "hidden" : "visible",
  );
  let reads = 0;
  const walk = page.createTreeWalker.bind(page);
  page.createTreeWalker = (root, whatToShow = 0, filter) => {
    // The selectors of jsdom walk, too, but not over texts.
    if (whatToShow & NodeFilter.SHOW_TEXT) {
      reads += 1;
      onRead();
    }
    return walk(root, whatToShow, filter);
  };
  const readings: ProfileReading[] = [];
  const ended = vi.fn();
  const onReading = vi.fn((reading: ProfileReading): void => void readings.push(reading));
  const watched = watchProfile({ page, address, onReading });
  stop = watched.stop;
  void watched.first.then(ended);
  return { address, reads: () => reads, readings, ended, onReading, stop: watched.stop };
}

export function hidePage(page: Document, value = true) {
  isHidden = value;
  page.dispatchEvent(new (page.defaultView ?? window).Event("visibilitychange"));
}

/** Puts another page in the place of this one, as a navigation within LinkedIn does. */
export function become(page: Document, html: string) {
  const other = new (page.defaultView ?? window).DOMParser().parseFromString(html, "text/html");
  page.body.replaceChildren(...page.importNode(other.body, true).childNodes);
}
