import type { Page } from "puppeteer-core";
import type { Snapshot } from "../../../src/domain/history/snapshot";
import { lookInto } from "./stored";

type Area = {
  get: (item: null) => Promise<Record<string, unknown>>;
  set: (items: object) => Promise<void>;
  remove: (item: string) => Promise<void>;
};
type Ours = {
  chrome: {
    runtime: { sendMessage: (message: object) => Promise<unknown> };
    storage: { local: Area; session: Area };
  };
};

/** What a page of ours asks of the worker, and finds stored. */
export function asking(page: Page) {
  /** Undefined where the worker was stopped before it could answer. */
  const ask = (name: string, payload: object = {}) =>
    page.evaluate(
      async (message) => {
        const { runtime } = (globalThis as unknown as Ours).chrome;
        return (await runtime.sendMessage(message).catch(() => undefined)) ?? undefined;
      },
      { name, payload },
    );
  const items = () =>
    page.evaluate(() => (globalThis as unknown as Ours).chrome.storage.local.get(null));
  return {
    ask,
    items,
    setItems: (area: "local" | "session", all: object) =>
      page.evaluate(
        (to, what) => (globalThis as unknown as Ours).chrome.storage[to].set(what),
        area,
        all,
      ),
    removeItem: (name: string) =>
      page.evaluate(
        (item) => (globalThis as unknown as Ours).chrome.storage.local.remove(item),
        name,
      ),
    /** How many days the second copy holds. */
    async mirrored(): Promise<number> {
      const sums = ((await items())["mirror.own"] ?? {}) as Record<string, number[]>;
      return Object.values(sums).reduce((sum, [days = 0]) => sum + days, 0);
    },
    async snapshots(): Promise<Record<string, Snapshot>> {
      return ((await lookInto(page))?.stores.snapshots ?? {}) as Record<string, Snapshot>;
    },
  };
}
