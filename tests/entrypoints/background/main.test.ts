import { beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "../../../src/browser";
import { SETTINGS_VERSION } from "../../../src/domain/settings/consent";
import { withConsent } from "../../../src/domain/settings/settings";
import { handlers } from "../../../src/entrypoints/background/handlers";
import { send } from "../../../src/messages/send";
import { serve } from "../../../src/messages/serve";
import { changeSettings } from "../../../src/storage/settings";
import { kept } from "../../build/snapshots";
import { store, stored } from "../../build/stored-snapshots";
import { fake } from "../../fakes/browser";

const LINKEDIN = "https://www.linkedin.com/*";

beforeEach(async () => {
  vi.resetModules();
  await import("../../../src/entrypoints/background/main");
});

const turnOn = () =>
  changeSettings((settings) => ({ ...withConsent(settings, new Date()), automatic: true }));
const isRegistered = () => fake.scripts.has("ssi");

test("the worker answers as soon as it is loaded", async () => {
  await store(kept("2026-11-22"), kept("2026-11-23"));
  expect(await send("moveDay", { from: "2026-11-23", to: "2026-11-21" })).toBe("moved");
  expect((await stored()).map(({ day }) => day)).toEqual(["2026-11-21", "2026-11-22"]);
});

describe("automatic recording follows", () => {
  test("the switch", async () => {
    fake.origins.add(LINKEDIN);
    await turnOn();
    await vi.waitFor(() => expect(isRegistered()).toBe(true));
    await changeSettings((settings) => ({ ...settings, automatic: false }));
    await vi.waitFor(() => expect(isRegistered()).toBe(false));
  });

  test("what was switched on while no worker was there to hear of it", async () => {
    for (const { listeners } of Object.values(fake.events)) listeners.clear();
    fake.origins.add(LINKEDIN);
    await turnOn();
    expect(isRegistered()).toBe(false);
    vi.resetModules();
    await import("../../../src/entrypoints/background/main");
    await vi.waitFor(() => expect(isRegistered()).toBe(true));
  });

  test("the switch, before it is said that it does", async () => {
    for (const { listeners } of Object.values(fake.events)) listeners.clear();
    fake.origins.add(LINKEDIN);
    await turnOn();
    serve(handlers);
    expect(await send("followSettings", {})).toBe("followed");
    expect(isRegistered()).toBe(true);
  });

  test("the permission, as it is given and taken back", async () => {
    await turnOn();
    fake.origins.add(LINKEDIN);
    fake.events.added.emit({ origins: [LINKEDIN] });
    await vi.waitFor(() => expect(isRegistered()).toBe(true));
    fake.origins.clear();
    fake.tabs.push({ id: 3 });
    fake.events.removed.emit({ origins: [LINKEDIN] });
    await vi.waitFor(() => expect(isRegistered()).toBe(false));
    // A tab that no longer tells its address may still hold a panel.
    await vi.waitFor(() => expect(fake.told).toEqual([[3, "permissionLost"]]));
  });
});

describe("on its first day and after", () => {
  test("installing opens the welcome page", async () => {
    fake.events.installed.emit({ reason: "install" });
    expect(fake.tabs).toHaveLength(1);
    expect(fake.tabs[0]?.url).toMatch(/dashboard\/index\.html#\/welcome$/);
  });

  test("updating opens nothing, and registers the reader that the update dropped", async () => {
    fake.origins.add(LINKEDIN);
    await turnOn();
    await vi.waitFor(() => expect(isRegistered()).toBe(true));
    fake.scripts.clear();
    await store(kept("2026-11-23"));
    fake.events.installed.emit({ reason: "update" });
    await vi.waitFor(() => expect(isRegistered()).toBe(true));
    await vi.waitFor(() => expect(fake.badge.text).toBe("53"));
    expect(fake.tabs).toEqual([]);
  });

  test("starting the browser shows the newest total", async () => {
    await store(kept("2026-11-23"));
    fake.events.startup.emit();
    await vi.waitFor(() => expect(fake.badge.text).toBe("53"));
  });
});

describe("the quiet mark", () => {
  beforeEach(() => changeSettings((settings) => withConsent(settings, new Date())));

  const daysAgo = (days: number) =>
    new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

  test("appears when the alarm rings", async () => {
    await store(kept(daysAgo(9)));
    fake.events.alarm.emit({ name: "badge" });
    await vi.waitFor(() => expect(fake.badge.text).toBe("53…"));
  });

  test("goes when the member chooses so", async () => {
    await store(kept(daysAgo(9)));
    fake.events.startup.emit();
    await vi.waitFor(() => expect(fake.badge.text).toBe("53…"));
    expect(fake.alarms.size).toBe(1);
    await changeSettings((settings) => ({ ...settings, remindAfter: "never" }));
    await vi.waitFor(() => expect(fake.badge.text).toBe("53"));
  });
});

test("an update brings older settings along, so that the scripts on the page know them", async () => {
  fake.origins.add(LINKEDIN);
  const consent = { version: 1, at: "2026-11-23T08:00:00.000Z" };
  await browser.storage.local.set({ settings: { version: 1, automatic: true, consent } });
  fake.events.installed.emit({ reason: "update" });
  await vi.waitFor(() => expect(isRegistered()).toBe(true));
  expect(await browser.storage.local.get()).toMatchObject({
    settings: { version: SETTINGS_VERSION, automatic: true, consent, panel: { isOn: false } },
  });
});

describe("what has to be true is made true when the worker starts", () => {
  const restart = async () => {
    for (const { listeners } of Object.values(fake.events)) listeners.clear();
    vi.resetModules();
    await import("../../../src/entrypoints/background/main");
  };

  test("off and on again: the button, the alarm and the scripts are back, without any event", async () => {
    fake.origins.add(LINKEDIN);
    await turnOn();
    await store(kept("2026-11-23"));
    // What browsers drop with an extension that is switched off.
    fake.alarms.clear();
    fake.scripts.clear();
    fake.badge.text = "";
    await browser.storage.session.clear();
    await restart();
    await vi.waitFor(() => expect(fake.badge.text).toMatch(/^53/));
    await vi.waitFor(() => expect(fake.alarms.size).toBe(1));
    await vi.waitFor(() => expect(isRegistered()).toBe(true));
  });

  test("settings of an older version are brought along without an update being told", async () => {
    fake.origins.add(LINKEDIN);
    const consent = { version: 1, at: "2026-11-23T08:00:00.000Z" };
    await browser.storage.local.set({ settings: { version: 1, automatic: true, consent } });
    await restart();
    await vi.waitFor(() => expect(isRegistered()).toBe(true));
    expect(await browser.storage.local.get()).toMatchObject({
      settings: { version: SETTINGS_VERSION },
    });
  });

  test("an alarm that runs is left alone, and so is a button that shows something", async () => {
    const running = { periodInMinutes: 180, scheduledTime: 1 };
    await vi.waitFor(async () =>
      expect(await browser.storage.session.get("badgeShown")).toEqual({ badgeShown: true }),
    );
    // What else a start sets going has shown it by then, too.
    await new Promise((resolve) => setTimeout(resolve, 50));
    fake.alarms.set("badge", running);
    fake.badge.text = "other";
    await restart();
    await vi.waitFor(() => expect(fake.events.alarm.listeners.size).toBe(1));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(fake.alarms.get("badge")).toBe(running);
    expect(fake.badge.text).toBe("other");
  });

  test("one thing that fails does not keep the others from it", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    vi.spyOn(browser.alarms, "get").mockRejectedValue(new Error("refused"));
    vi.spyOn(browser.storage.local, "set").mockRejectedValue(new Error("refused"));
    fake.origins.add(LINKEDIN);
    await store(kept("2026-11-23"));
    await browser.storage.session.clear();
    await restart();
    await vi.waitFor(() => expect(fake.badge.text).toMatch(/^53/));
    expect(logged).toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});

test("settings of a later version are left as they are", async () => {
  const later = { version: 9, automatic: true, more: "to come" };
  await browser.storage.local.set({ settings: later });
  fake.events.installed.emit({ reason: "update" });
  await vi.waitFor(() => expect(fake.alarms.size).toBe(1));
  expect(await browser.storage.local.get()).toEqual({ settings: later });
});
