import { expect, test } from "vitest";
import { byMonth } from "../../../src/domain/calendar/months";

test("months and their days stand newest first, and months without a day are left out", () => {
  const days = ["2025-12-31", "2026-01-01", "2026-01-31", "2026-04-01"].map((day) => ({ day }));
  expect(byMonth(days)).toEqual([
    { month: "2026-04", items: [{ day: "2026-04-01" }] },
    { month: "2026-01", items: [{ day: "2026-01-31" }, { day: "2026-01-01" }] },
    { month: "2025-12", items: [{ day: "2025-12-31" }] },
  ]);
  expect(byMonth([])).toEqual([]);
});
