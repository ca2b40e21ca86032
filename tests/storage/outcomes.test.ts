import { expect, test, vi } from "vitest";
import { browser } from "../../src/browser";
import { withKind, withOwnKind } from "../../src/domain/outcomes/kinds";
import { handlers } from "../../src/entrypoints/background/handlers";
import { onAttempt } from "../../src/storage/attempt";
import { withHistory } from "../../src/storage/database/database";
import {
  changeKinds,
  keepOutcome,
  listOutcomes,
  onKinds,
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
  expect(await listed()).toEqual([{ week: WEEK, counts: { leads: 2 } }]);
  await keep("leads");
  expect(await listed()).toEqual([]);
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

test("what is counted is kept, heard, and nothing where it cannot be read", async () => {
  expect(await readKinds()).toEqual([]);
  const heard = vi.fn();
  const stop = onKinds(heard);
  await Promise.all([
    changeKinds((all) => withKind(all, "calls", true)),
    changeKinds((all) => withOwnKind(all, "Talks")),
  ]);
  const both = [
    { id: "calls", isCounted: true },
    { id: "own-1", name: "Talks", isCounted: true },
  ];
  expect(heard).toHaveBeenLastCalledWith(both);
  stop();
  await changeKinds((all) => withKind(all, "calls", false));
  expect(heard).toHaveBeenCalledTimes(2);
  await browser.storage.local.set({ outcomes: "damaged" });
  expect(await readKinds()).toEqual([]);
});
