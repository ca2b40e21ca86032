import { describe, expect, test } from "vitest";
import { overdueDays, REMINDERS } from "../../../src/domain/today/reminder";

const today = "2026-11-23";

describe("days without a reading are told", () => {
  test.each([
    [1, "2026-11-23", undefined],
    [1, "2026-11-22", 1],
    [3, "2026-11-21", undefined],
    [3, "2026-11-20", 3],
    [7, "2026-11-17", undefined],
    [7, "2026-11-16", 7],
    [7, "2026-01-01", 326],
    ["never", "2020-01-01", undefined],
  ] as const)("after %s, when the last was on %s: %s", (remindAfter, last, days) => {
    expect(overdueDays({ last, today, remindAfter })).toBe(days);
  });

  test.each(REMINDERS)("never before the first day, %s", (remindAfter) => {
    expect(overdueDays({ last: undefined, today, remindAfter })).toBeUndefined();
  });

  test("not while it is put off, and again from that day on", () => {
    const asked = { last: "2026-11-01", today, remindAfter: 7 } as const;
    expect(overdueDays({ ...asked, snoozedUntil: "2026-11-24" })).toBeUndefined();
    expect(overdueDays({ ...asked, snoozedUntil: "2026-11-23" })).toBe(22);
  });

  test("a day to come, kept before the clock was set back, is none without a reading", () => {
    expect(overdueDays({ last: "2026-11-25", today, remindAfter: 1 })).toBeUndefined();
  });
});

test("a wish for later from when the clock was wrong does not silence it for ever", () => {
  const known = { last: "2026-11-01", today: "2026-11-23", remindAfter: 7 } as const;
  expect(overdueDays({ ...known, snoozedUntil: "2026-11-30" })).toBeUndefined();
  expect(overdueDays({ ...known, snoozedUntil: "2071-01-10" })).toBe(22);
});
