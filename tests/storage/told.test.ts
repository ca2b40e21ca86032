import { beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "../../src/browser";
import { withTipStatus } from "../../src/domain/coach/tip-marks";
import { withKind } from "../../src/domain/outcomes/kinds";
import { changeCoach } from "../../src/storage/coach";
import { type Database, withHistory } from "../../src/storage/database/database";
import { changeKinds } from "../../src/storage/outcomes";
import { migrateTold } from "../../src/storage/told";

/** As the version before stored both, the coach's in the shape of its first version. */
const COACH = { version: 1, persona: "sales", tips: {} };
const KINDS = { version: 1, kinds: [{ id: "calls", isCounted: true }] };

const migrate = (id = "own") => withHistory(id, migrateTold);
const told = (id = "own") =>
  withHistory(id, (database) =>
    Promise.all([database.get("told", "coach"), database.get("told", "kinds")]),
  );
const items = () => browser.storage.local.get();
const markDone = (database: Database) =>
  changeCoach(database, (state) => withTipStatus(state, "b-photo", "done", "2026-11-23"));
const DONE = { day: "2026-11-23", id: "b-photo", state: "done" };

describe("what versions before kept in storage.local", () => {
  beforeEach(() => browser.storage.local.set({ coach: COACH, outcomes: KINDS }));

  test("is moved into the database as it is, once", async () => {
    expect(await migrate()).toBe(true);
    expect(await told()).toEqual([COACH, KINDS]);
    expect(await items()).toEqual({});
    expect(await migrate()).toBe(false);
    expect(await told()).toEqual([COACH, KINDS]);
  });

  test("is moved once where several pages do it at the same time", async () => {
    const moved = await Promise.all([migrate(), migrate(), migrate()]);
    expect(moved.filter(Boolean)).toHaveLength(1);
    expect([await told(), await items()]).toEqual([[COACH, KINDS], {}]);
  });

  test("is there twice, and not lost, where it ends between the two", async () => {
    vi.spyOn(browser.storage.local, "remove").mockRejectedValueOnce(new Error("ended"));
    await migrate();
    expect(await told()).toEqual([COACH, KINDS]);
    expect(await items()).toEqual({ coach: COACH });
    // What is told meanwhile is later than the item.
    await withHistory("own", markDone);
    await migrate();
    expect((await told())[0]).toMatchObject({ persona: "sales", log: [DONE] });
    expect(await items()).toEqual({});
  });

  test("stays where it is while the database takes nothing", async () => {
    await withHistory("own", async (database) => {
      vi.spyOn(database, "transaction").mockImplementation(() => {
        throw new DOMException("", "QuotaExceededError");
      });
      expect(await migrateTold(database)).toBe(false);
    });
    expect([await told(), await items()]).toEqual([
      [undefined, undefined],
      { coach: COACH, outcomes: KINDS },
    ]);
  });

  test("is moved before the first word, so that this one replaces nothing", async () => {
    await withHistory("own", markDone);
    await withHistory("own", (database) =>
      changeKinds(database, (kinds) => withKind(kinds, "leads", true)),
    );
    expect(await told()).toEqual([
      { version: 2, persona: "sales", log: [DONE] },
      { ...KINDS, kinds: [...KINDS.kinds, { id: "leads", isCounted: true }] },
    ]);
    expect(await items()).toEqual({});
  });

  test("is the member's own, and no other history's", async () => {
    expect(await migrate("sample")).toBe(false);
    expect([await told("sample"), await told()]).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(await items()).toEqual({ coach: COACH, outcomes: KINDS });
  });
});

test("an item of a later version is left alone, with what it is about, and the other is moved", async () => {
  const later = { version: 3, goals: ["more"] };
  await browser.storage.local.set({ coach: later, outcomes: KINDS });
  expect(await migrate()).toBe(true);
  expect([await told(), await items()]).toEqual([[undefined, KINDS], { coach: later }]);
  await expect(withHistory("own", markDone)).rejects.toMatchObject({ why: "newer" });
  expect([await told(), await items()]).toEqual([[undefined, KINDS], { coach: later }]);
});
