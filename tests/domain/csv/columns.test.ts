import fc from "fast-check";
import { expect, test } from "vitest";
import type { Draft } from "../../../src/domain/csv/column";
import { COLUMNS } from "../../../src/domain/csv/columns";
import { regionalForm, STANDARD } from "../../../src/domain/csv/csv-form";
import { csvRows } from "../../../src/domain/csv/csv-rows";
import { unprotected } from "../../../src/domain/csv/csv-text";
import { csv } from "../../../src/domain/csv/history-csv";
import { anyNote, anySnapshot } from "../../build/any-snapshot";

/** What each row of a file says, by the columns its header names. */
function drafts(text: string, delimiter: string): Draft[] {
  const [head, ...rows] = [...csvRows(text, delimiter)];
  return rows.map(({ cells }) => {
    const draft: Draft = { pillars: {}, groups: {} };
    for (const [place, cell] of cells.entries()) {
      const column = COLUMNS.find(({ name }) => name === head?.cells[place]);
      expect(column?.read(unprotected(cell), draft)).toBe(true);
    }
    return draft;
  });
}

test("whatever is kept of a day, and any note on it, comes back as it was from both forms", () => {
  const form = fc.constantFrom(STANDARD, regionalForm(","));
  const history = fc.uniqueArray(fc.tuple(anySnapshot, fc.option(anyNote)), {
    selector: ([{ day }]) => day,
  });
  fc.assert(
    fc.property(history, form, (days, asked) => {
      const marks = days.flatMap(([{ day }, note]) => (note ? [{ day, note }] : []));
      const text = csv(
        days.map(([snapshot]) => snapshot),
        asked,
        marks,
      );
      const sorted = days.toSorted(([one], [other]) => (one.day < other.day ? -1 : 1));
      const read = drafts(text, asked.delimiter).map(({ total: _, ...draft }) => draft);
      expect(read).toEqual(
        sorted.map(([snapshot, note]) => ({ ...snapshot, ...(note && { note }) })),
      );
    }),
  );
});

test.each(["'x", "''x", "'=x", "=x", "+1", "-1", "@x", "\tx", "\rx", 'a "b"\r\nc'])(
  "a note that is %j is written so that no spreadsheet runs it, and comes back",
  (note) => {
    const text = csv([], STANDARD, [{ day: "2026-05-19", note }]);
    const [, row] = [...csvRows(text, ",")];
    expect(row?.cells.at(-1)).not.toMatch(/^[=+\-@\t\r]/);
    expect(drafts(text, ",")).toEqual([{ day: "2026-05-19", note, pillars: {}, groups: {} }]);
  },
);

test.each([
  ["day", "2026-02-30"],
  ["taken_at", "2026-05-19"],
  ["brand", "25.001"],
  ["brand", "12 of 25"],
  ["displayed_total", "52.5"],
  ["industry_rank", "0"],
  ["industry_rank", "101"],
  ["network_average", "100.5"],
  ["team_size", "0"],
  ["team_size", "1.5"],
  ["seat", "perhaps"],
  ["source", "hearsay"],
  ["language", "Portuguese (Brazil)"],
] as const)("%s is never %j", (name, cell) => {
  const draft: Draft = { pillars: {}, groups: {} };
  expect(COLUMNS.find((one) => one.name === name)?.read(cell, draft)).toBe(false);
  expect(draft).toEqual({ pillars: {}, groups: {} });
});
