import { beforeEach, expect, test, vi } from "vitest";
import { compact } from "../../../../src/domain/history/compact";
import { isSyncOn } from "../../../../src/domain/settings/consent";
import { handlers } from "../../../../src/entrypoints/background/handlers";
import { synchronise } from "../../../../src/entrypoints/background/sync/exchange";
import { readSettings } from "../../../../src/storage/settings";
import { snapshotOn } from "../../../build/snapshots";
import { fake } from "../../../fakes/browser";

const ROWS = compact("2026q4", { snapshots: [snapshotOn("2026-11-02")], deleted: [] });
const isOn = async () => isSyncOn(await readSettings());

/** As Firefox, where the member has just said yes. */
beforeEach(() => {
  fake.dataCollection = ["websiteContent"];
});

async function sayNotNow(): Promise<void> {
  fake.account.set({ "own.2026q4": ROWS });
  expect(await handlers.startSync({})).toMatchObject({ is: "asked" });
  await handlers.startSync({ choice: "notNow" });
}

async function removeElsewhere(): Promise<void> {
  fake.account.set({ account: { format: 1, off: true } });
  await synchronise(false);
}

test.each([
  ["by not now", sayNotNow],
  ["with the copy left", () => handlers.stopSync({ remove: false })],
  ["with the copy removed", () => handlers.stopSync({ remove: true })],
  ["with everything deleted here", () => handlers.deleteEverything({})],
  ["with everything deleted everywhere", () => handlers.deleteEverything({ everywhere: true })],
  ["since another browser removed the copy", removeElsewhere],
])("what Firefox allowed is given back once sync is off %s", async (_way, end) => {
  await handlers.startSync({});
  expect(fake.dataCollection).toEqual(["websiteContent"]);
  await end();
  expect([await isOn(), fake.dataCollection]).toEqual([false, []]);
});

test("it is when the browser starts, where sync was never switched on after the yes", async () => {
  vi.resetModules();
  await import("../../../../src/entrypoints/background/main");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(fake.dataCollection, "not while the switch may just be pressed").toHaveLength(1);
  fake.events.startup.emit();
  await vi.waitFor(() => expect(fake.dataCollection).toEqual([]));
});

test("it is not while the copy could not be removed, since sync is still on", async () => {
  await handlers.startSync({});
  fake.account.failures.set(fake.account.writes + 1, "no");
  await handlers.stopSync({ remove: true });
  expect([await isOn(), fake.dataCollection]).toEqual([true, ["websiteContent"]]);
});
