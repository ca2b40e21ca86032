import { describe, expect, test, vi } from "vitest";
import { browser } from "../../src/browser";
import { SETTINGS_VERSION } from "../../src/domain/settings/consent";
import { DEFAULT_SETTINGS, withConsent } from "../../src/domain/settings/settings";
import { changeSettings, onSettings, readSettings } from "../../src/storage/settings";
import { onStoredSettings, readStoredSettings } from "../../src/storage/stored-settings";

const AGREED = {
  ...DEFAULT_SETTINGS,
  consent: { version: 1, at: "2026-11-23T08:01:00.000Z" },
} as const;
const agree = () => changeSettings((of) => withConsent(of, new Date("2026-11-23T08:01:00Z")));

test("without stored settings nothing is agreed to and nothing is on", async () => {
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
});

test("a change is returned as it is stored", async () => {
  expect(await agree()).toEqual(AGREED);
  expect(await readSettings()).toEqual(AGREED);
  expect(await browser.storage.local.get()).toEqual({ settings: AGREED });
});

test.each([
  ["a text", "agreed"],
  ["another version", { ...AGREED, version: SETTINGS_VERSION + 1 }],
  ["a consent without its instant", { ...AGREED, consent: { version: 1 } }],
  ["an unknown key", { ...AGREED, extra: true }],
])("%s in place of settings reads as the defaults", async (_what, settings) => {
  await browser.storage.local.set({ settings });
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
});

test("the reader's script gets the settings as they are stored", async () => {
  expect(await readStoredSettings()).toBeUndefined();
  await browser.storage.local.set({ settings: "damaged" });
  expect(await readStoredSettings()).toBe("damaged");
});

describe("whoever listens", () => {
  test("hears each change of the settings", async () => {
    const listener = vi.fn();
    onSettings(listener);
    await agree();
    expect(listener.mock.calls).toEqual([[AGREED]]);
  });

  test("hears the defaults when the settings are deleted", async () => {
    await agree();
    const [parsed, stored] = [vi.fn(), vi.fn()];
    onSettings(parsed);
    onStoredSettings(stored);
    await browser.storage.local.clear();
    expect(parsed.mock.calls).toEqual([[DEFAULT_SETTINGS]]);
    expect(stored.mock.calls).toEqual([[undefined]]);
    expect(await browser.storage.local.get()).toEqual({});
  });

  test("hears nothing of other items and other areas", async () => {
    const listener = vi.fn();
    onSettings(listener);
    await browser.storage.local.set({ other: 1 });
    await browser.storage.session.set({ settings: AGREED });
    expect(listener).not.toHaveBeenCalled();
    // The same listener is there after all.
    await agree();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test("hears nothing more once it stops", async () => {
    const listener = vi.fn();
    onSettings(listener)();
    await agree();
    expect(listener).not.toHaveBeenCalled();
  });
});

test("two changes at once both count", async () => {
  await Promise.all([agree(), changeSettings((of) => ({ ...of, automatic: true }))]);
  expect(await readSettings()).toEqual({ ...AGREED, automatic: true });
});
