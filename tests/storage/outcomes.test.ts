import { expect, test, vi } from "vitest";
import { withKind, withOwnKind } from "../../src/domain/outcomes/kinds";
import type { OutcomeWeek } from "../../src/domain/outcomes/outcome-week";
import { mergedWeek } from "../../src/domain/outcomes/week-entries";
import { handlers } from "../../src/entrypoints/background/handlers";
import { changeKinds as chooseKinds, countOwn } from "../../src/entrypoints/own-page/outcomes";
import { onAttempt } from "../../src/storage/attempt";
import { withHistory } from "../../src/storage/database/database";
import {
  changeKinds,
  keepOutcome,
  listOutcomes,
  listWeeks,
  readKinds,
} from "../../src/storage/outcomes";

const WEEK = "2026-W48";
const listed = () => withHistory("own", listOutcomes);
const keep = (kind: "calls" | "leads", count?: number, week = WEEK) =>
  withHistory("own", (database) =>
    keepOutcome(database, { week, kind, ...(count !== undefined && { count }) }),
  );

test("a count is kept beside the others of its week, and two at once lose nothing", async () => {
  await Promise.all([keep("calls", 3), keep("leads", 0), keep("calls", 1, "2026-W47")]);
  expect(await listed()).toEqual([
    { week: "2026-W47", counts: { calls: 1 } },
    { week: WEEK, counts: { calls: 3, leads: 0 } },
  ]);
});

test("a count that is taken back is not zero but gone, and the week with the last one", async () => {
  await keep("calls", 3);
  await keep("leads", 2);
  await keep("calls");
  expect(await listed()).toEqual([{ week: WEEK, counts: { leads: 2 }, editions: { calls: 1 } }]);
  await keep("leads");
  expect(await listed()).toEqual([]);
});

test("a copy made at any time before brings no count back, nor an older one", async () => {
  const copies: OutcomeWeek[][] = [];
  for (const count of [3, 4, undefined, undefined, 2, 2, undefined]) {
    await keep("calls", count);
    await keep("leads", 1);
    const now = await withHistory("own", listWeeks);
    copies.push(now);
    for (const [copy] of copies) {
      expect(copy && mergedWeek(now[0], copy)).toEqual(now[0]);
    }
  }
  expect(await listed()).toMatchObject([{ counts: { leads: 1 } }]);
});

test("planted: a count that goes without a trace is brought back by an older copy", () => {
  const copy = { week: WEEK, counts: { calls: 3 } };
  expect(mergedWeek({ week: WEEK, counts: {} }, copy)).toEqual(copy);
});

test("a record that cannot be read is left out, and gives way to a good count", async () => {
  await withHistory("own", (database) =>
    database.put("outcomes", { week: WEEK, counts: { calls: -1 } }),
  );
  expect(await listed()).toEqual([]);
  await keep("leads", 2);
  expect(await listed()).toEqual([{ week: WEEK, counts: { leads: 2 } }]);
});

test("the worker keeps a count and tells every open surface", async () => {
  const heard = vi.fn();
  const stop = onAttempt(heard);
  expect(await handlers.keepOutcome({ week: WEEK, kind: "own-1", count: 4 })).toBe("kept");
  stop();
  expect(heard).toHaveBeenCalledWith({ history: true });
  expect(await listed()).toEqual([{ week: WEEK, counts: { "own-1": 4 } }]);
  await handlers.deleteEverything({});
  expect(await listed()).toEqual([]);
});

const kinds = () => withHistory("own", readKinds);
const change = (rule: Parameters<typeof changeKinds>[1]) =>
  withHistory("own", (database) => changeKinds(database, rule));

test("what is counted is kept, and two choices at once lose nothing", async () => {
  expect(await kinds()).toEqual([]);
  await Promise.all([
    change((all) => withKind(all, "calls", true)),
    change((all) => withOwnKind(all, "Talks", "0a1b2c3d")),
  ]);
  expect(await kinds()).toEqual([
    { id: "calls", isCounted: true },
    { id: "own-0a1b2c3d", name: "Talks", isCounted: true },
  ]);
});

test.each(["damaged", { version: 2, kinds: [] }])("%j counts nothing", async (stored) => {
  await withHistory("own", (database) => database.put("told", stored, "kinds"));
  expect(await kinds()).toEqual([]);
});

test("what a later version counts is left alone", async () => {
  const later = { version: 2, kinds: [{ id: "calls", goal: 3 }] };
  await withHistory("own", (database) => database.put("told", later, "kinds"));
  const changed = change((all) => withKind(all, "calls", true));
  await expect(changed).rejects.toMatchObject({ why: "newer" });
  expect(await withHistory("own", (database) => database.get("told", "kinds"))).toEqual(later);
});

test("the member's choice on a page of ours is heard by every open surface", async () => {
  const heard = vi.fn();
  const stop = onAttempt(heard);
  await chooseKinds((all) => withKind(all, "calls", true));
  stop();
  expect(heard.mock.calls).toEqual([[{ history: true }]]);
  expect(await kinds()).toEqual([{ id: "calls", isCounted: true }]);
});

test("two devices give what is counted under one's own name two ids", async () => {
  for (const name of ["Talks", "Demos"]) await countOwn(name);
  const ids = (await kinds()).map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect(id).toMatch(/^own-[\da-f]{8}$/);
});
