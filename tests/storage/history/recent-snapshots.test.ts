import { describe, expect, test } from "vitest";
import { withHistory } from "../../../src/storage/database/database";
import { recentSnapshots } from "../../../src/storage/history/snapshots";
import { daysUpTo, kept } from "../../build/snapshots";
import { store } from "../../build/stored-snapshots";

const TODAY = "2026-11-23";

/** The days that come back for a range which starts at `from`. */
const recent = async (from?: string) =>
  (await withHistory("own", (database) => recentSnapshots(database, TODAY, from))).map(
    ({ day }) => day,
  );

describe("with a snapshot of today", () => {
  test("a range of 30 days brings the 90 days up to the one before, and nothing more", async () => {
    await store(...daysUpTo(TODAY, 200));
    const days = await recent("2026-10-25");
    expect(days).toHaveLength(91);
    expect(days[0]).toBe("2026-08-25");
    expect(days.at(-1)).toBe(TODAY);
  });

  test("a longer range brings just itself", async () => {
    await store(...daysUpTo(TODAY, 200));
    const days = await recent("2026-06-01");
    expect(days).toHaveLength(176);
    expect(days[0]).toBe("2026-06-01");
  });

  test("the two before today's come along, however long ago", async () => {
    await store(kept("2024-12-01"), kept("2025-01-01"), kept("2025-08-01"), kept(TODAY));
    expect(await recent("2026-10-25")).toEqual(["2025-01-01", "2025-08-01", TODAY]);
  });

  test("so do the 90 days up to the newest before it, which the coach looks at", async () => {
    await store(...daysUpTo("2026-06-30", 200), kept(TODAY));
    const days = await recent("2026-10-25");
    expect(days).toHaveLength(91);
    expect(days[0]).toBe("2026-04-02");
  });

  test("today's alone is all there is", async () => {
    await store(kept(TODAY));
    expect(await recent("2026-10-25")).toEqual([TODAY]);
  });
});

describe("with a newest snapshot of an earlier day", () => {
  test("the 90 days up to the newest come along, and nothing more", async () => {
    await store(...daysUpTo("2026-06-30", 200));
    const days = await recent("2026-10-25");
    expect(days).toHaveLength(90);
    expect(days[0]).toBe("2026-04-02");
    expect(days.at(-1)).toBe("2026-06-30");
  });

  test("the newest and the one before it come along, however far apart", async () => {
    await store(kept("2025-01-01"), kept("2025-02-01"), kept("2026-03-01"));
    expect(await recent("2026-10-25")).toEqual(["2025-02-01", "2026-03-01"]);
  });

  test("a single snapshot comes back, however old", async () => {
    await store(kept("2025-01-01"));
    expect(await recent("2026-10-25")).toEqual(["2025-01-01"]);
  });
});

test("a snapshot of a day to come is there too, when the clock was set back since", async () => {
  await store(kept("2026-11-22"), kept(TODAY), kept("2026-11-25"));
  expect(await recent("2026-10-25")).toEqual(["2026-11-22", TODAY, "2026-11-25"]);
});

test("without a first day the whole history comes back", async () => {
  await store(kept("2016-01-01"), ...daysUpTo("2026-06-30", 40));
  expect(await recent()).toHaveLength(41);
});

test("where nothing is kept nothing comes back", async () => {
  expect(await recent("2026-10-25")).toEqual([]);
});

describe("days of a clock that was wrong", () => {
  test("come along, and hide nothing", async () => {
    await store(...daysUpTo("2026-11-22", 3), kept("2071-01-03"));
    expect(await recent("2026-11-23")).toEqual([
      "2026-11-20",
      "2026-11-21",
      "2026-11-22",
      "2071-01-03",
    ]);
  });

  test("come along where there is nothing else", async () => {
    await store(kept("2071-01-03"));
    expect(await recent("2026-10-25")).toEqual(["2071-01-03"]);
  });
});
