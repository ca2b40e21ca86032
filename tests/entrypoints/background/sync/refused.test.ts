import { openDB } from "idb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { handlers } from "../../../../src/entrypoints/background/handlers";
import { synchronise } from "../../../../src/entrypoints/background/sync/exchange";
import { SYNC_ALARM } from "../../../../src/entrypoints/background/sync/send-later";
import { removeHistory } from "../../../../src/storage/database/database";
import { DATABASE_VERSION } from "../../../../src/storage/database/migrations";
import { kept, READING } from "../../../build/snapshots";
import { store, stored } from "../../../build/stored-snapshots";
import { alarm, isWaiting, sets } from "../../../build/sync";
import { fake } from "../../../fakes/browser";

const NOW = new Date("2026-11-23T08:01:12.345Z");

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
  return () => vi.useRealTimers();
});

const keep = () => handlers.keepTyped({ day: "2026-11-23", reading: READING, replace: true });
const days = async () => (await stored()).map(({ day }) => day);

test("what has no room in the account stays here, and is said in days", async () => {
  const names = Array.from({ length: 13 }, (_, at) => `of-a-newer-pilaster-${at}`);
  fake.account.set(Object.fromEntries(names.map((name) => [name, "x".repeat(7_430)])));
  await handlers.startSync({});
  await keep();
  await alarm();
  expect(await handlers.readSync({})).toMatchObject({
    is: "on",
    problem: "full",
    unsent: 1,
    bytes: expect.closeTo(96_900, -3),
    isWaiting: false,
  });
  expect(await days()).toEqual(["2026-11-23"]);
  await synchronise(false);
  expect(await handlers.readSync({})).toMatchObject({ problem: "full", unsent: 1 });
});

describe("what the browser does not take", () => {
  test.each([
    ["QUOTA_BYTES quota exceeded", "full"],
    ["Sync is disabled", "off-by-browser"],
    ["no", "refused"],
  ])("%s: stays here, is said and tried again, later each time", async (message, problem) => {
    await handlers.startSync({});
    fake.account.failures.set(1, message).set(2, message);
    await keep();
    await alarm();
    expect(await handlers.readSync({})).toMatchObject({ is: "on", problem, isWaiting: true });
    expect(await days()).toEqual(["2026-11-23"]);
    const delay = () => (fake.alarms.get(SYNC_ALARM) as { delayInMinutes: number }).delayInMinutes;
    expect(delay()).toBeGreaterThanOrEqual(2);
    expect(delay()).toBeLessThan(4);
    await alarm();
    expect(delay()).toBeGreaterThanOrEqual(4);
    await alarm();
    expect(await handlers.readSync({})).not.toHaveProperty("problem");
    expect(sets()).toHaveLength(3);
    await isWaiting(false);
  });

  test("already at first: it waits", async () => {
    await store(kept("2026-11-22"));
    fake.account.failures.set(1, "This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.");
    expect(await handlers.startSync({})).toMatchObject({ is: "on", isWaiting: true });
    await alarm();
    expect(await handlers.readSync({})).toMatchObject({ isWaiting: false });
  });

  test("too often in a minute is no problem to the member: it waits", async () => {
    await handlers.startSync({});
    fake.account.failures.set(1, "This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.");
    await keep();
    await alarm();
    const status = await handlers.readSync({});
    expect(status).toMatchObject({ is: "on", isWaiting: true });
    expect(status).not.toHaveProperty("problem");
  });
});

test("a history here that cannot be read is said, and tried again", async () => {
  await handlers.startSync({});
  vi.spyOn(console, "error").mockReturnValue();
  await removeHistory("own");
  (await openDB("pilaster", DATABASE_VERSION + 1)).close();
  fake.account.set({ "own.2026q4": { format: 1, rows: [] } });
  await synchronise(false);
  expect(await handlers.readSync({})).toMatchObject({ is: "on", problem: "not-here" });
  expect(fake.alarms.has(SYNC_ALARM)).toBe(true);
});
