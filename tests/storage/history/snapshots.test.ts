import { describe, expect, test, vi } from "vitest";
import { addDays } from "../../../src/domain/days/calendar";
import { withHistory } from "../../../src/storage/database/database";
import {
  emptyDatabase,
  keepReading,
  keepTyped,
  listSnapshots,
  moveSnapshot,
  newestSnapshots,
} from "../../../src/storage/history/snapshots";
import { kept, READING } from "../../build/snapshots";
import { store, stored } from "../../build/stored-snapshots";

const keep = (at: Date, reading = READING) =>
  withHistory("own", (database) => keepReading(database, reading, "bars", at));
const type = (day: string, replace: boolean, reading = READING) =>
  withHistory("own", (database) => keepTyped(database, day, reading, NOW, replace));

const NOW = new Date(2026, 10, 23, 8, 1);
const OTHER = { pillars: { brand: 1, people: 2, insights: 3, relationships: 14 }, groups: {} };

describe("keepReading", () => {
  test("stores a reading whole under the member's own day", async () => {
    await keep(NOW);
    const at = NOW.toISOString();
    expect(await stored()).toEqual([
      { day: "2026-11-23", takenAt: at, firstTakenAt: at, ...READING, source: "bars" },
    ]);
  });

  test("keeps the last reading of a day and its first instant", async () => {
    const later = new Date(2026, 10, 23, 19, 30);
    await keep(NOW, OTHER);
    await keep(later);
    expect(await stored()).toEqual([
      {
        day: "2026-11-23",
        takenAt: later.toISOString(),
        firstTakenAt: NOW.toISOString(),
        ...READING,
        source: "bars",
      },
    ]);
  });

  test("two tabs at once leave one whole snapshot of one of them", async () => {
    const second = new Date(NOW.getTime() + 5);
    await Promise.all([keep(NOW, OTHER), keep(second)]);
    const [only, ...more] = await stored();
    expect(more).toEqual([]);
    expect(only).toMatchObject({ ...READING, takenAt: second.toISOString() });
    expect(only?.firstTakenAt).toBe(NOW.toISOString());
  });

  test("two tabs around midnight leave two days", async () => {
    await Promise.all([
      keep(new Date(2026, 10, 22, 23, 59, 59)),
      keep(new Date(2026, 10, 23, 0, 0, 1), OTHER),
    ]);
    expect((await stored()).map(({ day, pillars }) => [day, pillars.brand])).toEqual([
      ["2026-11-22", 20.998],
      ["2026-11-23", 1],
    ]);
  });

  test("a clock that was set back changes no kept day", async () => {
    const before = [kept("2026-11-22"), kept("2026-11-23"), kept("2026-11-24")];
    await store(...before);
    expect(await keep(new Date(2026, 10, 22, 12), OTHER)).toEqual({
      refused: "clock-behind",
    });
    expect(await stored()).toEqual(before);
  });

  test("a reading that is no snapshot is refused and leaves the day as it was", async () => {
    await store(kept("2026-11-23"));
    const wrong = { ...READING, pillars: { ...READING.pillars, brand: 26 } };
    await expect(keep(NOW, wrong)).rejects.toThrow();
    expect(await stored()).toEqual([kept("2026-11-23")]);
  });
});

describe("keepTyped", () => {
  test("keeps a day that has no snapshot yet", async () => {
    expect(await type("2026-11-01", false)).toBe(true);
    expect(await stored()).toMatchObject([{ day: "2026-11-01", ...READING, source: "typed" }]);
  });

  test("refuses a day that has one, and changes nothing", async () => {
    await store(kept("2026-11-01"));
    expect(await type("2026-11-01", false, OTHER)).toBe(false);
    expect(await stored()).toEqual([kept("2026-11-01")]);
  });

  test("replaces it when asked to, and keeps the day's first instant", async () => {
    await store(kept("2026-11-01"));
    expect(await type("2026-11-01", true, OTHER)).toBe(true);
    expect(await stored()).toEqual([
      {
        day: "2026-11-01",
        takenAt: NOW.toISOString(),
        firstTakenAt: "2026-11-01T08:00:00.000Z",
        ...OTHER,
        source: "typed",
        edition: 1,
        corrected: true,
      },
    ]);
  });

  test("of two at once for one day only one is kept", async () => {
    const answers = await Promise.all([type("2026-11-01", false), type("2026-11-01", false)]);
    expect(answers.sort()).toEqual([false, true]);
  });
});

describe("listing", () => {
  const days = ["2026-11-20", "2026-11-21", "2026-11-23"];

  test("gives all days, oldest first, however many there are", async () => {
    const many = Array.from({ length: 501 }, (_, index) => addDays("2025-01-01", index));
    await store(...many.map((day) => kept(day)).reverse());
    const looks = vi.spyOn(IDBObjectStore.prototype, "getAll");
    const listed = await withHistory("own", listSnapshots);
    expect(listed.map(({ day }) => day)).toEqual(many);
    // Never so many at once that a page would stand still.
    expect(looks.mock.calls.every(([, count = Infinity]) => Number(count) <= 250)).toBe(true);
    looks.mockRestore();
  });

  test.each([
    [0, []],
    [2, ["2026-11-21", "2026-11-23"]],
    [9, days],
  ])("the newest %i are given oldest first", async (count, expected) => {
    await store(...days.map((day) => kept(day)));
    const newest = await withHistory("own", (database) =>
      newestSnapshots(database, count, "2026-11-23"),
    );
    expect(newest.map(({ day }) => day)).toEqual(expected);
  });
});

test("deleting all leaves none", async () => {
  await store(kept("2026-11-20"), kept("2026-11-21"));
  await withHistory("own", emptyDatabase);
  expect(await stored()).toEqual([]);
});

describe("moving a day that was kept while the clock was wrong", () => {
  const move = (from: string, to: string) =>
    withHistory("own", (database) => moveSnapshot(database, from, to));

  test("gives it its real day, at noon, since its time is not known", async () => {
    await store(kept("2071-01-03"));
    expect(await move("2071-01-03", "2026-11-20")).toBe(true);
    const noon = "2026-11-20T12:00:00.000Z";
    expect(await stored()).toEqual([kept("2026-11-20", { takenAt: noon, firstTakenAt: noon })]);
  });

  test("changes nothing where that day is kept", async () => {
    const before = [kept("2026-11-20"), kept("2071-01-03")];
    await store(...before);
    expect(await move("2071-01-03", "2026-11-20")).toBe(false);
    expect(await stored()).toEqual(before);
  });

  test("fails where there is no such day", async () => {
    await expect(move("2071-01-03", "2026-11-20")).rejects.toThrow();
  });
});

test("a snapshot of a clock that was wrong blocks no reading", async () => {
  await store(kept("2026-11-23"), kept("2026-11-25"), kept("2071-01-03"));
  const now = new Date(2026, 10, 23, 15);
  const captured = await withHistory("own", (database) =>
    keepReading(database, READING, "bars", now),
  );
  expect(captured).toMatchObject({ kept: { day: "2026-11-23" } });
});
