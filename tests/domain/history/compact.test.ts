import { describe, expect, test } from "vitest";
import {
  compact,
  expand,
  firstOf,
  quarterOf,
  quarterRows,
} from "../../../src/domain/history/compact";
import { coreOf } from "../../../src/domain/history/core";
import { snapshotOn } from "../../build/snapshots";

const WHOLE = snapshotOn("2026-11-23", {
  pillars: [20.998, 6.4, 10.25, 15],
  takenAt: "2026-11-23T19:30:05.000Z",
  firstTakenAt: "2026-11-23T07:01:02.000Z",
  displayedTotal: 53,
  groups: {
    industry: { rank: 9, average: 34.41 },
    network: { rank: 11 },
    team: { average: 20 },
  },
  source: "typed",
  edition: 3,
  corrected: true,
});

test("a day is in the quarter of its month, and a quarter begins with its first day", () => {
  expect(quarterOf("2026-03-31")).toBe("2026q1");
  expect(quarterOf("2026-04-01")).toBe("2026q2");
  expect(firstOf("2026q4")).toBe("2026-10-01");
});

test("what a snapshot is at its core comes back, and the trace of a deleted day", () => {
  const plain = snapshotOn("2026-10-01");
  const deleted = [{ day: "2026-12-31", edition: 2 }];
  const rows = compact("2026q4", { snapshots: [plain, WHOLE], deleted });
  expect(quarterRows.parse(rows)).toEqual(rows);
  expect(expand("2026q4", rows)).toEqual({ snapshots: [plain, WHOLE], deleted, unreadable: 0 });
});

test("what is beside the core is left out, and the instants lose their milliseconds", () => {
  const rich = snapshotOn("2026-11-23", {
    takenAt: "2026-11-24T01:00:00.999Z",
    firstTakenAt: "2026-11-22T23:00:00.500Z",
    groups: { industry: { rank: 9, name: "Software", size: 8214 } },
    seat: false,
    extra: { mood: "calm" },
  });
  const { snapshots } = expand("2026q4", compact("2026q4", { snapshots: [rich], deleted: [] }));
  expect(snapshots).toEqual([
    snapshotOn("2026-11-23", {
      takenAt: "2026-11-24T01:00:00.000Z",
      firstTakenAt: "2026-11-22T23:00:00.000Z",
      groups: { industry: { rank: 9 } },
    }),
  ]);
  expect(snapshots.map(coreOf)).toEqual([coreOf(rich)]);
});

describe("rows that are damaged are counted, and the others are read", () => {
  const [good] = compact("2026q4", { snapshots: [WHOLE], deleted: [] }).rows;
  test.each([
    ["a day cut off in the middle", good?.slice(0, 8)],
    ["a pillar above 25", good?.with(5, 26)],
    ["no instant", good?.with(3, null)],
    ["an instant beyond all time", good?.with(3, 1e15)],
    ["the trace of no edition", [1, 0]],
  ])("%s", (_what, row = []) => {
    const { snapshots, unreadable } = expand("2026q4", { format: 1, rows: [row, good ?? []] });
    expect({ snapshots, unreadable }).toEqual({ snapshots: [WHOLE], unreadable: 1 });
  });
});
