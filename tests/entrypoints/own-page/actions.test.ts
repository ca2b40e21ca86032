import type { Signal } from "@preact/signals";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "../../../src/browser";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import {
  openDashboard,
  openOwnProfile,
  openSsiPage,
} from "../../../src/entrypoints/own-page/page/open-tab";
import {
  agree,
  chooseReminder,
  isAllowed,
  snooze,
  switchPageAccess,
  withdraw,
} from "../../../src/entrypoints/own-page/settings";
import { type Handlers, serve } from "../../../src/messages/serve";
import { readSettings } from "../../../src/storage/settings";
import { fake } from "../../fakes/browser";

const LINKEDIN = "https://www.linkedin.com/*";

beforeEach(() => {
  serve({ followSettings: async () => "followed" } as Partial<Handlers> as Handlers);
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-23T08:01:00Z") });
  return () => vi.useRealTimers();
});

test("agreeing is stored with its time, and switches nothing on", async () => {
  await agree();
  expect(await readSettings()).toEqual({
    ...DEFAULT_SETTINGS,
    consent: { version: 1, at: "2026-11-23T08:01:00.000Z" },
  });
  expect([...fake.origins]).toEqual([]);
});

test("withdrawing takes automatic recording and the permission with it", async () => {
  await agree();
  await switchPageAccess(["automatic"], true);
  expect([...fake.origins]).toEqual([LINKEDIN]);
  await withdraw();
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  expect([...fake.origins]).toEqual([]);
});

test("withdrawing works where a policy imposes the permission", async () => {
  await agree();
  vi.spyOn(browser.permissions, "remove").mockRejectedValueOnce(new Error("required"));
  await withdraw();
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
});

describe("automatic recording", () => {
  beforeEach(agree);

  test("is on once the browser gave the permission", async () => {
    expect(await switchPageAccess(["automatic"], true)).toBe(true);
    expect((await readSettings()).automatic).toBe(true);
    expect([...fake.origins]).toEqual([LINKEDIN]);
  });

  test("stays off when the member says no to the browser", async () => {
    fake.grants = false;
    expect(await switchPageAccess(["automatic"], true)).toBe(false);
    expect((await readSettings()).automatic).toBe(false);
  });

  test("gives the permission back when it is switched off", async () => {
    await switchPageAccess(["automatic"], true);
    expect(await switchPageAccess(["automatic"], false)).toBe(false);
    expect((await readSettings()).automatic).toBe(false);
    expect([...fake.origins]).toEqual([]);
  });

  test("tells the worker until it answers that it follows", async () => {
    const sent = vi.spyOn(browser.runtime, "sendMessage");
    sent.mockRejectedValueOnce(new Error("died"));
    await switchPageAccess(["automatic"], true);
    const message = { name: "followSettings", payload: {} };
    await vi.waitFor(() => expect(sent.mock.calls).toEqual([[message], [message]]));
    sent.mockRestore();
  });

  test("asks the browser before anything else, as a click allows it", () => {
    const request = vi.spyOn(browser.permissions, "request");
    const switched = switchPageAccess(["automatic"], true);
    expect(request.mock.calls).toEqual([[{ origins: [LINKEDIN] }]]);
    return switched;
  });
});

test("pages are opened in tabs of their own", async () => {
  await openSsiPage();
  await openDashboard("history");
  expect(fake.tabs.map(({ url }) => url?.replace(/^chrome-extension:\/\/\w+/, ""))).toEqual([
    "https://www.linkedin.com/sales/ssi",
    "/dashboard/index.html#/history",
  ]);
});

describe("the panel and the recording share the permission", () => {
  const state = async () => {
    const { automatic, panel } = await readSettings();
    return [automatic, panel.isOn, fake.origins.size];
  };
  beforeEach(agree);

  test("one click asks once for both", async () => {
    const request = vi.spyOn(browser.permissions, "request").mockClear();
    expect(await switchPageAccess(["automatic", "panel"], true)).toBe(true);
    expect(request).toHaveBeenCalledTimes(1);
    expect(await state()).toEqual([true, true, 1]);
  });

  test.each([
    [["panel"], [true, false, 1]],
    [["automatic"], [false, true, 1]],
    [
      ["automatic", "panel"],
      [false, false, 0],
    ],
  ] as const)("switching off %s leaves what the other needs", async (reaches, left) => {
    await switchPageAccess(["automatic", "panel"], true);
    await switchPageAccess(reaches, false);
    expect(await state()).toEqual(left);
  });

  test("a no of the browser's switches nothing on", async () => {
    fake.grants = false;
    expect(await switchPageAccess(["automatic", "panel"], true)).toBe(false);
    expect(await state()).toEqual([false, false, 0]);
  });
});

describe("the own profile", () => {
  beforeEach(agree);

  test("needs the same permission, and gives it back", async () => {
    expect(await switchPageAccess(["profile"], true)).toBe(true);
    expect((await readSettings()).profile).toBe(true);
    expect([...fake.origins]).toEqual([LINKEDIN]);
    await switchPageAccess(["profile"], false);
    expect([...fake.origins]).toEqual([]);
  });

  test("switched on after the permission was lost does not bring the others back", async () => {
    await switchPageAccess(["automatic", "panel"], true);
    fake.origins.clear();
    (isAllowed as Signal<boolean | undefined>).value = false;
    await switchPageAccess(["profile"], true);
    (isAllowed as Signal<boolean | undefined>).value = undefined;
    expect(await readSettings()).toMatchObject({
      automatic: false,
      panel: { isOn: false },
      profile: true,
    });
  });

  test("is opened where LinkedIn leads to it, because the member asked", async () => {
    await openOwnProfile();
    expect(fake.tabs.map(({ url }) => url)).toEqual(["https://www.linkedin.com/in/me/"]);
  });
});

test("the reminder is chosen, put off, and chosen anew", async () => {
  await chooseReminder(3);
  await snooze();
  expect(await readSettings()).toMatchObject({ remindAfter: 3, snoozedUntil: "2026-11-30" });
  await chooseReminder("never");
  expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, remindAfter: "never" });
});
