import { afterEach, beforeEach, vi } from "vitest";
import { type Watch, watchSsi } from "../../../src/pages/ssi/watch-ssi";
import { fixture, SSI_ADDRESS } from "./fixture";

let stop = () => {};

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 23, 12) });
  return () => vi.useRealTimers();
});
afterEach(() => stop());

export const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** Watches a page with a clock that stands still until `pass`. */
export function watch(page: Document, changes: Partial<Watch> = {}) {
  const onState = vi.fn<Watch["onState"]>();
  const onReading = vi.fn<Watch["onReading"]>();
  const ended = vi.fn();
  const watched = watchSsi({
    page,
    address: SSI_ADDRESS,
    loadedAt: Date.now(),
    onState,
    onReading,
    ...changes,
  });
  stop = watched.stop;
  void watched.ended.then(ended);
  return { onState, onReading, ended, states: () => onState.mock.calls.map(([state]) => state) };
}

export function show(page: Document, visibilityState: "visible" | "hidden") {
  Object.defineProperty(page, "visibilityState", { value: visibilityState, configurable: true });
  page.dispatchEvent(new (page.defaultView ?? globalThis).Event("visibilitychange"));
}

/** Puts a fixture's body in the place of the page's. */
export function paint(page: Document, name: string) {
  const { body } = fixture(name);
  page.body.replaceChildren(...page.importNode(body, true).childNodes);
}
