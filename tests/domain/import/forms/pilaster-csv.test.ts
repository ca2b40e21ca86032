import fc from "fast-check";
import { expect, test } from "vitest";
import { regionalForm, STANDARD } from "../../../../src/domain/csv/csv-form";
import { csv } from "../../../../src/domain/csv/history-csv";
import { LONGEST_NOTE, oneLine } from "../../../../src/domain/marks/mark";
import { anyNote, anySnapshot } from "../../../build/any-snapshot";
import { countOf, readOn, readText } from "../../../build/files";
import { snapshotOn } from "../../../build/snapshots";

const history = [
  snapshotOn("2026-05-18", { displayedTotal: 51, seat: false, language: "fr" }),
  snapshotOn("2026-05-19", { source: "typed", pillars: [0, 0, 0, 0] }),
];
const marks = [
  { day: "2026-05-18", note: "'=1+1" },
  { day: "2026-05-20", note: "Only a note" },
];

test("any history with any notes comes back from both forms, and makes the same file again", () => {
  const possible = anySnapshot.filter(({ day }) => day >= "2014-01-01" && day <= "2099-12-31");
  const note = anyNote.map(oneLine).filter((text) => text !== "" && text.length <= LONGEST_NOTE);
  const days = fc.uniqueArray(fc.tuple(possible, fc.option(note)), {
    selector: ([{ day }]) => day,
  });
  fc.assert(
    fc.property(days, fc.constantFrom(STANDARD, regionalForm(",")), (all, form) => {
      const sorted = all.toSorted(([one], [other]) => (one.day < other.day ? -1 : 1));
      const snapshots = sorted.map(([snapshot]) => snapshot);
      const noted = sorted.flatMap(([{ day }, one]) => (one ? [{ day, note: one }] : []));
      const text = csv(snapshots, form, noted);
      const imported = readOn("2100-01-01", { name: "file", text });
      expect(imported.refused).toEqual([]);
      expect(imported.days).toEqual(snapshots);
      expect(imported.marks).toEqual(noted);
      expect(csv(imported.days, form, imported.marks)).toBe(text);
    }),
  );
});

test("a note alone is kept on its day, and four zeros that were kept once", () => {
  const imported = readText(csv(history, STANDARD, marks));
  expect(imported.files).toEqual([{ name: "file", form: "pilaster-csv" }]);
  expect(imported.days).toEqual(history);
  expect(imported.marks).toEqual(marks);
  expect(countOf(imported)).toEqual({ rows: 3, kept: 3, folded: 0, refused: 0, skipped: 0 });
});

test("a spreadsheet that saved it again with its own dates and delimiter is no matter", () => {
  const text = csv(history, regionalForm(","), marks)
    .replace(/^(2026)-(05)-(\d\d);/gm, "$3.$2.$1;")
    .replace("\uFEFF", "");
  expect(readText(text).days).toEqual(history);
});

test.each([
  ["source", ",bars,", ",hearsay,", "unreadable"],
  ["taken_at", "2026-05-18T12:00:00.000Z", "18.05.2026 12:00", "unreadable"],
  ["total", ",51,51,", ",60,51,", "not-the-sum"],
  ["mark", "''=1+1", "x".repeat(LONGEST_NOTE + 1), "note-too-long"],
])("a %s that was changed into what it cannot be refuses its row", (column, from, to, reason) => {
  const imported = readText(csv(history, STANDARD, marks).replace(from, to));
  expect(imported.refused).toMatchObject([{ row: 2, column, reason }]);
  expect(imported.kept).toBe(2);
});

test("tomorrow was kept by somebody who flew west; the day after was not", () => {
  const text = csv(history);
  const days = (today: string) => readOn(today, { name: "file", text }).days.length;
  expect([days("2026-05-18"), days("2026-05-17")]).toEqual([2, 1]);
});
