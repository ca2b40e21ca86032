import { expect, test } from "vitest";
import { batchOf } from "../../../src/domain/backup/batch";
import { countNewer } from "../../../src/domain/backup/newer";
import { kept } from "../../build/snapshots";

const SAVED = "2026-11-20T12:00:00.000Z";
const importAt = (instant: string) => ({ batch: batchOf(new Date(instant), "0a1b2c3d") });

test("a day is newer than a backup where it was read or brought in since", () => {
  const all = [
    kept("2026-11-10"),
    kept("2026-11-11", importAt("2026-11-20T11:59:00.000Z")),
    kept("2026-11-12", importAt("2026-11-20T12:01:00.000Z")),
    kept("2026-11-13", { batch: "of another kind" }),
    kept("2026-11-21"),
  ];
  expect(countNewer(all, SAVED)).toBe(2);
  expect(countNewer(all, undefined)).toBe(5);
});
