import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, vi } from "vitest";
import { chooseTexts } from "../../src/i18n/chosen-texts";
import { resetBrowser } from "./browser";

vi.mock("../../src/browser", async () => ({ browser: (await import("./browser")).browser }));

/** Work under one name waits for the work before it, as the browser's locks make it. */
const queues = new Map<string, Promise<unknown>>();
const locks = {
  request(name: string, work: () => Promise<unknown>): Promise<unknown> {
    const result = (queues.get(name) ?? Promise.resolve()).then(work, work);
    queues.set(name, result);
    return result;
  },
};
if (typeof navigator === "undefined") vi.stubGlobal("navigator", { language: "en-GB", locks });
else Object.defineProperty(navigator, "locks", { value: locks, configurable: true });

beforeEach(() => {
  chooseTexts(undefined);
  globalThis.indexedDB = new IDBFactory();
  resetBrowser();
});

if (typeof document !== "undefined") {
  const { cleanup, configure } = await import("@testing-library/preact");
  configure({ asyncUtilTimeout: 5_000 });
  afterEach(cleanup);
}
