import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { compact } from "../../../src/domain/history/compact";
import { packedItem } from "../../../src/domain/sync/items";
import { AccountFailure, readAccount, writeAccount } from "../../../src/storage/sync/account";
import { pack, unpack } from "../../../src/storage/sync/packing";
import { snapshotOn } from "../../build/snapshots";
import { fake } from "../../fakes/browser";

const ROWS = compact("2026q4", { snapshots: [snapshotOn("2026-11-23")], deleted: [] });
const deflated = (text: string) => deflateRawSync(text).toString("base64");

test("what is packed comes back, and is what any deflate makes of it", async () => {
  const text = JSON.stringify(ROWS);
  expect(await unpack(await pack(text))).toBe(text);
  expect(await unpack(deflated(text))).toBe(text);
});

test("what would grow beyond 64 kB is refused, and what is damaged", async () => {
  expect(await unpack(deflated("1".repeat(65_536)))).toHaveLength(65_536);
  expect(await unpack(deflated("1".repeat(65_537)))).toBeUndefined();
  expect(await unpack(deflated("1".repeat(5_000_000)))).toBeUndefined();
  expect(await unpack("no base64")).toBeUndefined();
  expect(await unpack("AAAA")).toBeUndefined();
});

describe("of the account is read", () => {
  const read = async (item: unknown) => {
    fake.account.set({ "own.2026q4": item, unknown: 7 });
    return (await readAccount()).histories.get("own")?.get("2026q4");
  };
  const DAYS = { snapshots: [snapshotOn("2026-11-23")], deleted: [], floor: 0 };

  test.each([
    ["rows", ROWS, DAYS],
    ["packed rows", packedItem(deflated(JSON.stringify(ROWS))), DAYS],
    ["what a newer Pilaster wrote", { format: 2, days: [] }, "newer"],
    ["the same, packed", packedItem(deflated('{"format":2}')), "newer"],
    ["something else", ["x"], "damaged"],
    ["a row that says nothing", { format: 1, rows: [[1, 2, 3]] }, "damaged"],
    ["packed nonsense", packedItem("AAAA"), "damaged"],
    ["what grows too much", packedItem(deflated(" ".repeat(70_000))), "damaged"],
  ])("%s", async (_what, item, days) => {
    expect(await read(item)).toEqual(days);
  });

  test("what holds for all", async () => {
    expect((await readAccount()).whole).toEqual({ format: 1 });
    fake.account.set({ account: { format: 1, off: true } });
    expect((await readAccount()).whole).toEqual({ format: 1, off: true });
    fake.account.set({ account: { format: 2 } });
    expect((await readAccount()).whole).toBe("newer");
    fake.account.set({ account: { format: 1, off: 1 } });
    expect((await readAccount()).whole).toBe("damaged");
  });

  test("the highest floor of each history", async () => {
    const names = ["own.floor3", "own.floor12", "own.floor5", "work.floor1", "own.floor", "floor9"];
    fake.account.set(Object.fromEntries(names.map((name) => [name, { format: 1 }])));
    expect((await readAccount()).floors).toEqual({ own: 12, work: 1 });
  });
});

test.each([
  ["QUOTA_BYTES quota exceeded", "full"],
  ["Resource::kQuotaBytesPerItem quota exceeded.", "full"],
  ["This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.", "busy"],
  ["Please set webextensions.storage.sync.enabled to true in about:config", "off-by-browser"],
  ["An unexpected error occurred", "refused"],
])("%s: %s", async (message, why) => {
  fake.account.failures.set(1, message);
  const failed = writeAccount({ "own.2026q4": ROWS });
  await expect(failed).rejects.toBeInstanceOf(AccountFailure);
  await expect(failed).rejects.toMatchObject({ why });
});
