import { expect, test, vi } from "vitest";
import { browser } from "../../../src/browser";
import { migrateTold } from "../../../src/entrypoints/background/history";
import { onAttempt } from "../../../src/storage/attempt";
import { readCoach } from "../../../src/storage/coach";
import { withHistory } from "../../../src/storage/database/database";

test("where there is nothing to move, nothing is told, and no database is made", async () => {
  const heard = vi.fn();
  onAttempt(heard);
  await migrateTold();
  expect(heard).not.toHaveBeenCalled();
  expect(await indexedDB.databases()).toEqual([]);
});

test("the worker moves what an older version kept of the coach as it starts, and tells every surface", async () => {
  const coach = { version: 2, log: [], persona: "sales" };
  await browser.storage.local.set({ coach });
  const heard = vi.fn();
  onAttempt(heard);
  await import("../../../src/entrypoints/background/main");
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ history: true }));
  expect(await withHistory("own", readCoach)).toEqual(coach);
  expect(await browser.storage.local.get("coach")).toEqual({});
});
