import { beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "../../../src/browser";
import {
  answerSync,
  followSync,
  startSync,
  stopSync,
  syncStatus,
} from "../../../src/entrypoints/own-page/sync";
import { serve } from "../../../src/messages/serve";
import { changeSyncState } from "../../../src/storage/sync/state";
import { fake } from "../../fakes/browser";
import { handlers } from "../../fakes/handlers";

const OPTIONAL = {
  data_collection_permissions: { required: ["none"], optional: ["websiteContent"] },
};
const FIREFOX = { browser_specific_settings: { gecko: OPTIONAL } };
const ON = { is: "on", bytes: 0, isWaiting: false, unsent: 0 } as const;

beforeEach(() => {
  browser.runtime.getManifest = () => ({}) as never;
  vi.clearAllMocks();
  serve(handlers as never);
});

describe("switching sync on", () => {
  test("has Firefox ask in the click itself, before anything is waited for", async () => {
    browser.runtime.getManifest = () => FIREFOX as never;
    const request = vi.spyOn(browser.permissions, "request");
    handlers.startSync.mockResolvedValueOnce(ON);
    const started = startSync();
    expect(request).toHaveBeenCalledExactlyOnceWith({ data_collection: ["websiteContent"] });
    expect(await started).toBe(true);
    expect(handlers.startSync).toHaveBeenCalledOnce();
    expect(syncStatus.value).toEqual(ON);
  });

  test("ends with the member's no there", async () => {
    browser.runtime.getManifest = () => FIREFOX as never;
    fake.grants = false;
    expect(await startSync()).toBe(false);
    expect(handlers.startSync).not.toHaveBeenCalled();
  });

  test("gives back what Firefox allowed where it did not come to be on", async () => {
    browser.runtime.getManifest = () => FIREFOX as never;
    vi.spyOn(console, "error").mockReturnValueOnce();
    handlers.startSync.mockRejectedValueOnce(new Error("no room"));
    await expect(startSync()).rejects.toThrow();
    expect(fake.dataCollection).toEqual([]);
  });

  test("asks no browser that has no such permission", async () => {
    const request = vi.spyOn(browser.permissions, "request");
    expect(await startSync()).toBe(true);
    expect(request).not.toHaveBeenCalled();
  });
});

test("how it stands is read once, and again with each change, until nobody looks", async () => {
  const stop = followSync();
  await vi.waitFor(() => expect(syncStatus.value).toEqual({ is: "off" }));
  handlers.readSync.mockResolvedValueOnce(ON);
  await changeSyncState((state) => ({ ...state, bytes: 1 }));
  await vi.waitFor(() => expect(syncStatus.value).toEqual(ON));
  stop();
  await changeSyncState((state) => ({ ...state, bytes: 2 }));
  expect(handlers.readSync).toHaveBeenCalledTimes(2);
});

test("an older answer that comes late does not hide a newer one", async () => {
  let answer = (_: typeof ON): void => {};
  const late = new Promise<typeof ON>((resolve) => {
    answer = resolve;
  });
  handlers.readSync.mockReturnValueOnce(late);
  const stop = followSync();
  await answerSync("notNow");
  answer(ON);
  await new Promise((next) => setTimeout(next));
  expect(syncStatus.value).toEqual({ is: "off" });
  stop();
});

test("an answer that could not be followed fails, since the question is still there", async () => {
  const numbers = { there: 1, here: 1, both: 0, differing: 0, isOtherMember: false };
  handlers.startSync.mockResolvedValueOnce({ is: "asked", why: "first", numbers });
  await expect(answerSync("merge")).rejects.toThrow("still apart");
});

test("a copy that is still in the account fails the wish to remove it", async () => {
  handlers.stopSync.mockResolvedValueOnce(ON);
  await expect(stopSync(true)).rejects.toThrow("still in the account");
  expect(syncStatus.value).toEqual(ON);
  await stopSync(false);
  expect(handlers.stopSync.mock.calls.map((call) => call.at(0))).toEqual([
    { remove: true },
    { remove: false },
  ]);
});
