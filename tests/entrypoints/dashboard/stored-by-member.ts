import { browser } from "../../../src/browser";
import { DEFAULT_SETTINGS, withConsent } from "../../../src/domain/settings/settings";
import { refreshHistory } from "../../../src/entrypoints/own-page/history";
import { withHistory } from "../../../src/storage/database/database";
import { keepMark } from "../../../src/storage/marks";
import { daysUpTo, kept } from "../../build/snapshots";
import { store } from "../../build/stored-snapshots";
import { FakeArea } from "../../fakes/account";
import { fake } from "../../fakes/browser";

const LINKEDIN = "https://www.linkedin.com/*";
const today = new Date().toLocaleDateString("sv");

/** With sync, and with an account that the member is asked about before anything is merged. */
const SYNCED = { settings: { sync: { version: 1, at: "2026-11-01T08:00:00.000Z" } } };
const SYNC = { version: 1, places: {}, leftOut: [], failures: 0, bytes: 0, unsent: 0 };
const VARIANTS = {
  plain: {},
  "where sync is off": {},
  "where sync is on": { ...SYNCED, sync: { ...SYNC, contact: "met" } },
  "where sync asks": { ...SYNCED, sync: { ...SYNC, contact: "none", asked: "first" } },
};
export type Variant = keyof typeof VARIANTS;

/** As a member who uses everything has it stored. */
const STORED = { settings: { ...withConsent(DEFAULT_SETTINGS, new Date()), automatic: true } };
const COACH = { version: 2, log: [] };
const KINDS = {
  version: 1,
  kinds: [
    { id: "meetings", isCounted: true },
    { id: "own-1", name: "Calls", isCounted: true },
  ],
};

/** Empties the browser and stores all of it anew. */
export async function storeAnew(variant: Variant): Promise<void> {
  fake.origins.add(LINKEDIN);
  await browser.storage.local.clear();
  const { settings = {}, ...items }: { settings?: object } = VARIANTS[variant];
  const stored = { ...items, settings: { ...STORED.settings, ...settings } };
  await browser.storage.local.set(structuredClone(stored));
  fake.account = new FakeArea();
  fake.account.set({ "own.2026q1": { format: 1, rows: [[3, 0, 0, 0, 0, 20, 6, 10, 15]] } });
  await store(...daysUpTo(today, 3), kept("2071-01-03"));
  await withHistory("own", async (database) => {
    await keepMark(database, { day: today, note: "Began" });
    await database.put("told", COACH, "coach");
    await database.put("told", KINDS, "kinds");
  });
  await refreshHistory();
}
