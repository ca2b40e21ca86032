import { expect, test } from "vitest";
import { batchOf, writtenAt } from "../../../src/domain/backup/batch";

test("the name of what was written at once tells when, and that of another does not", () => {
  const at = new Date("2026-11-26T09:30:00.123Z");
  expect(writtenAt(batchOf(at, "0b3c6f1e"))).toEqual(at);
  expect(writtenAt("0b3c6f1e")).toBeUndefined();
});
