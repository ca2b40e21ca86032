import { IDBFactory } from "fake-indexeddb";
import fc from "fast-check";
import { expect, test } from "vitest";
import { deletionOf } from "../../../src/domain/backup/changes";
import { type Days, mergeDays } from "../../../src/domain/history/merge";
import { type Database, withHistory } from "../../../src/storage/database/database";
import { mergeIntoStored } from "../../../src/storage/history/days";
import * as snapshots from "../../../src/storage/history/snapshots";
import { runs } from "../../long";

const READING = { pillars: { brand: 20, people: 6, insights: 10, relationships: 15 }, groups: {} };
const OTHER = { pillars: { brand: 1, people: 2, insights: 3, relationships: 14 }, groups: {} };
const day = fc.constantFrom("2026-11-21", "2026-11-22", "2026-11-23");

/** All that can happen to a day, each a little later than the one before. */
const act = fc.oneof(
  fc.record({ kind: fc.constant("keep" as const), day, isOther: fc.boolean() }),
  fc.record({ kind: fc.constant("type" as const), day, replace: fc.boolean() }),
  fc.record({ kind: fc.constant("delete" as const), day }),
  fc.record({ kind: fc.constant("move" as const), day, to: day }),
);
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

async function carryOut(database: Database, done: Act, minute: number): Promise<void> {
  const at = new Date(`${done.day}T12:${String(minute).padStart(2, "0")}:00`);
  if (done.kind === "keep") {
    await snapshots.keepReading(database, done.isOther ? OTHER : READING, "bars", at);
  } else if (done.kind === "type") {
    await snapshots.keepTyped(database, done.day, OTHER, at, done.replace);
  } else if (done.kind === "delete") {
    const all = await snapshots.listSnapshots(database);
    const deletion = deletionOf(all.filter(({ day }) => day === done.day));
    await mergeIntoStored(database, { ...deletion, floor: 0 });
  } else await snapshots.moveSnapshot(database, done.day, done.to).catch(() => false);
}

const daysOf = async (database: Database): Promise<Days> => ({
  snapshots: await database.getAll("snapshots"),
  deleted: await database.getAll("deleted"),
  floor: 0,
});

test("a copy made at any time before brings nothing back and changes nothing", async () => {
  const acts = fc.array(act, { minLength: 1, maxLength: 8 });
  const property = fc.asyncProperty(acts, async (all) => {
    globalThis.indexedDB = new IDBFactory();
    await withHistory("own", async (database) => {
      const copies: Days[] = [];
      for (const [minute, one] of all.entries()) {
        await carryOut(database, one, minute);
        copies.push(await daysOf(database));
      }
      const now = copies.at(-1) as Days;
      for (const copy of copies) expect(mergeDays(now, copy)).toEqual(now);
    });
  });
  await fc.assert(property, runs(25, 1_000));
});

test("planted: a deletion without a trace is undone by an older copy", async () => {
  await withHistory("own", async (database) => {
    await carryOut(database, { kind: "keep", day: "2026-11-23", isOther: false }, 0);
    const copy = await daysOf(database);
    await database.clear("snapshots");
    expect(mergeDays(await daysOf(database), copy)).not.toEqual(await daysOf(database));
  });
});
