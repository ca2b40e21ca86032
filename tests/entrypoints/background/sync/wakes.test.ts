import { beforeEach, describe, expect, test, vi } from "vitest";
import { compact } from "../../../../src/domain/history/compact";
import { withSync } from "../../../../src/domain/settings/settings";
import { SYNC_ALARM } from "../../../../src/entrypoints/background/sync/send-later";
import { changeSettings, readSettings } from "../../../../src/storage/settings";
import { changeSyncState } from "../../../../src/storage/sync/state";
import { snapshotOn } from "../../../build/snapshots";
import { store, stored } from "../../../build/stored-snapshots";
import { fake, tellAccount } from "../../../fakes/browser";

const NOW = new Date("2026-11-23T08:01:12.345Z");
const ROWS = compact("2026q4", { snapshots: [snapshotOn("2026-11-02")], deleted: [] });

const start = async () => {
  vi.resetModules();
  await import("../../../../src/entrypoints/background/main");
};
/** As after the first contact, with something to send. */
async function isOn(): Promise<void> {
  await store(snapshotOn("2026-11-01"));
  await changeSettings((settings) => withSync(settings, NOW));
  await changeSyncState((now) => ({ ...now, contact: "met", changedAt: NOW.toISOString() }));
}
const isSent = () => vi.waitFor(() => expect(fake.account.get()).toHaveProperty(["own.2026q4"]));
const isReceived = () => vi.waitFor(async () => expect(await stored()).toHaveLength(2));

describe("the worker, while sync is on,", () => {
  beforeEach(isOn);

  test("sends at its alarm, and has one set again that the browser forgot", async () => {
    await start();
    await vi.waitFor(() => expect(fake.alarms.has(SYNC_ALARM)).toBe(true));
    fake.events.alarm.emit({ name: "badge" });
    fake.events.alarm.emit({ name: SYNC_ALARM });
    await isSent();
  });

  test.each([
    ["when another browser has sent something", () => tellAccount(["own.2026q4"])],
    ["when the browser starts", () => fake.events.startup.emit()],
  ])("receives %s", async (_when, happens) => {
    await start();
    fake.account.set({ "own.2026q4": ROWS });
    happens();
    await isReceived();
  });

  test("is off when Firefox's permission is taken away", async () => {
    await start();
    fake.dataCollection = [];
    fake.events.removed.emit({ data_collection: ["websiteContent"] });
    await vi.waitFor(async () => expect(await readSettings()).not.toHaveProperty("sync"));
  });
});

test("while it is off, none of it looks at the account", async () => {
  await start();
  fake.account.calls.length = 0;
  tellAccount(["own.2026q4"]);
  fake.events.startup.emit();
  fake.events.alarm.emit({ name: SYNC_ALARM });
  fake.events.removed.emit({});
  await navigator.locks.request("sync", async () => undefined);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(fake.account.calls).toEqual([]);
});
