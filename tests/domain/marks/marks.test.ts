import { describe, expect, test } from "vitest";
import { dayMarks } from "../../../src/domain/marks/day-marks";
import { LINKEDIN_CHANGES } from "../../../src/domain/marks/linkedin-changes";
import { LONGEST_NOTE, mark, oneLine } from "../../../src/domain/marks/mark";
import { snapshotOn } from "../../build/snapshots";

const DAY = "2026-11-23";

describe("a note on a day", () => {
  test.each(["Began to comment", "é".repeat(LONGEST_NOTE), "=1+1"])("%j is kept", (note) => {
    expect(mark.safeParse({ day: DAY, note }).success).toBe(true);
  });

  test.each([
    ["nothing", ""],
    ["spaces", "  "],
    ["spaces around it", " a "],
    ["two lines", "a\nb"],
    ["too long", "a".repeat(LONGEST_NOTE + 1)],
  ])("%s is refused", (_what, note) => {
    expect(mark.safeParse({ day: DAY, note }).success).toBe(false);
  });

  test("a day that is none is refused, and a key too many", () => {
    expect(mark.safeParse({ day: "2026-02-30", note: "a" }).success).toBe(false);
    expect(mark.safeParse({ day: DAY, note: "a", by: "me" }).success).toBe(false);
  });

  test("is brought to one line", () => {
    expect(oneLine("  a\n b\t\tc ")).toBe("a b c");
  });
});

describe("what is marked on a day", () => {
  const average = (value: number) => ({ industry: { average: value } });
  const before = snapshotOn("2026-11-22", { pillars: [20, 6, 10, 15], groups: average(35) });
  const after = snapshotOn(DAY, { pillars: [17, 6, 10, 15], groups: average(32.5) });

  test("is the member's note, then what looks LinkedIn-wide", () => {
    expect(dayMarks([before, after], [{ day: DAY, note: "Odd" }]).get(DAY)).toEqual([
      { kind: "own", note: "Odd" },
      { kind: "wide", points: -3 },
    ]);
  });

  test("is nothing where only the member moved", () => {
    expect(dayMarks([before, { ...after, groups: average(35) }], []).has(DAY)).toBe(false);
  });

  test("is each reported change at LinkedIn, with or without a snapshot", () => {
    const all = dayMarks([], [{ day: "2017-02-10", note: "My own" }]);
    expect(all.get("2017-02-10")).toEqual([
      { kind: "own", note: "My own" },
      { kind: "linkedin", id: "drop2017" },
    ]);
    expect(all.size).toBe(LINKEDIN_CHANGES.length);
  });
});

describe("the reported changes", () => {
  test("have each a day, a source of their own, and stand oldest first", () => {
    const days = LINKEDIN_CHANGES.map(({ day }) => day);
    expect(days).toEqual(days.toSorted());
    for (const { day, source } of LINKEDIN_CHANGES) {
      expect(mark.safeParse({ day, note: "a" }).success).toBe(true);
      expect(new URL(source).protocol).toBe("https:");
    }
    expect(new Set(LINKEDIN_CHANGES.map(({ source }) => source)).size).toBe(days.length);
  });
});

test("a tip that was begun or done is marked on its day, one put aside is not", () => {
  const all = dayMarks(
    [],
    [{ day: DAY, note: "Mine" }],
    [
      { day: DAY, id: "b-photo", state: "done" },
      { day: DAY, id: "i-reply", state: "doing" },
      { day: DAY, id: "b-creator", state: "aside" },
      { day: DAY, id: "p-view", state: "again" },
    ],
  );
  expect(all.get(DAY)).toEqual([
    { kind: "own", note: "Mine" },
    { kind: "tip", id: "b-photo", state: "done" },
    { kind: "tip", id: "i-reply", state: "doing" },
  ]);
});
