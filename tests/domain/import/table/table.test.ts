import { expect, test } from "vitest";
import { LIMITS } from "../../../../src/domain/import/limits";
import { readTable } from "../../../../src/domain/import/table/table";
import { toTheEnd } from "../../../build/files";

const cells = (text: string) => {
  const read = toTheEnd(readTable(text));
  return "table" in read ? read.table.map((row) => row.cells) : read.refused;
};

test.each([
  ["commas", "a,b\n1.5,2\n"],
  ["semicolons", "a;b\n1.5;2\n"],
  ["tabs, as copied cells have", "a\tb\n1.5\t2\n"],
])("%s part the cells", (_name, text) => {
  expect(cells(text)).toEqual([
    ["a", "b"],
    ["1.5", "2"],
  ]);
});

test("where every number has a decimal comma, the semicolon parts the cells", () => {
  expect(cells("1,5;2,5\n3,5;4,5\n")).toEqual([
    ["1,5", "2,5"],
    ["3,5", "4,5"],
  ]);
});

test("a semicolon in some texts parts nothing", () => {
  expect(cells("a,b\n1,x;y\n2,z\n")).toEqual([
    ["a", "b"],
    ["1", "x;y"],
    ["2", "z"],
  ]);
});

test("a line that names the delimiter is obeyed, and is a row of the file but none of the table", () => {
  const read = toTheEnd(readTable("sep=|\r\na|b;c;d\r\n1|2;3;4\r\n"));
  expect(read).toEqual({
    table: [
      { row: 2, cells: ["a", "b;c;d"] },
      { row: 3, cells: ["1", "2;3;4"] },
    ],
  });
});

test.each([
  ["nothing", ""],
  ["nothing but line ends", "\r\n , \r\n"],
])("%s is an empty file", (_name, text) => {
  expect(cells(text)).toBe("empty");
});

test("a file has at most so many rows and columns", () => {
  expect(cells("a,b\n".repeat(LIMITS.rows))).toHaveLength(LIMITS.rows);
  expect(cells("a,b\n".repeat(LIMITS.rows + 1))).toBe("too-many-rows");
  expect(cells("a,".repeat(LIMITS.columns - 1))).toEqual([
    [...Array(LIMITS.columns - 1).fill("a"), ""],
  ]);
  expect(cells("a,".repeat(LIMITS.columns))).toBe("too-many-columns");
});
