import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { csvRows } from "../../../src/domain/csv/csv-rows";

const rows = (text: string, delimiter = ",") => [...csvRows(text, delimiter)];
const cells = (text: string, delimiter = ",") => rows(text, delimiter).map((one) => one.cells);

test.each([
  ["LF", "\n"],
  ["CRLF", "\r\n"],
  ["CR", "\r"],
  ["CR CR LF", "\r\r\n"],
])("%s ends a line, and at the end of the file makes no record more", (_name, end) => {
  expect(cells(`a,b${end}1,2${end}`)).toEqual([
    ["a", "b"],
    ["1", "2"],
  ]);
});

test("a byte order mark is no part of the first cell", () => {
  expect(cells("\uFEFFday,mark")).toEqual([["day", "mark"]]);
});

test("rows are counted as a spreadsheet does: empty ones too, a cell of two lines once", () => {
  expect(rows('a\n\n"b\nc",d\ne').map(({ row, cells: [first] }) => [row, first])).toEqual([
    [1, "a"],
    [2, ""],
    [3, "b\nc"],
    [4, "e"],
  ]);
});

test("quotes hold delimiters, line ends and doubled quotes", () => {
  expect(cells('"a;b";"c ""d""";"e\r\nf"', ";")).toEqual([["a;b", 'c "d"', "e\r\nf"]]);
});

test("a quote that is never closed costs its own row only", () => {
  expect(cells('a,"b\nc,d')).toEqual([
    ["a", '"b'],
    ["c", "d"],
  ]);
});

test("what follows a closing quote belongs to the cell", () => {
  expect(cells('"a"b,c')).toEqual([["ab", "c"]]);
});

test("whatever the library writes is read as it was", () => {
  const cell = fc.stringMatching(/^[a-z0-9"',; \t\r\n=\u00e9]{0,6}$/);
  const width = fc.integer({ min: 2, max: 4 });
  const table = width.chain((columns) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1 }),
  );
  fc.assert(
    fc.property(table, fc.constantFrom(",", ";", "\t"), (data, delimiter) => {
      const text = Papa.unparse(data, { delimiter, newline: "\r\n" });
      expect(cells(text, delimiter)).toEqual(data);
    }),
  );
});
