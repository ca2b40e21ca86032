import { expect, test } from "vitest";
import { NO_CHANGES } from "../../../src/domain/backup/changes";
import { mergeChanges } from "../../../src/domain/backup/restore";
import { NOTHING } from "../../build/any-whole";

test("a note that was deleted does not come back with an older backup", () => {
  const note = { day: "2026-11-22", note: "New job" };
  const before = { ...NOTHING, marks: [note] };
  const after = { ...NOTHING, unmarked: [{ day: note.day, edition: 1 }] };
  expect(mergeChanges(after, before).changes).toEqual(NO_CHANGES);
  expect(mergeChanges(before, after).changes).toEqual({ ...NO_CHANGES, ...after });
  const rewritten = { ...NOTHING, marks: [{ ...note, note: "Newer job", edition: 2 }] };
  expect(mergeChanges(after, rewritten).changes).toEqual({ ...NO_CHANGES, ...rewritten });
});
