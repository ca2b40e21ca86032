import { expect, test } from "vitest";
import { fileName, inFileName } from "../../../src/domain/accounts/file-name";

test.each([
  [["Work"], "Work"],
  [["Équipe Nord / Sud"], "Équipe-Nord-Sud"],
  [["営業", 'a<b>:"c'], "営業-a-b-c"],
  [["../..\\con."], "con"],
  [["🙂"], ""],
  [["x".repeat(90)], "x".repeat(40)],
])("the names %j are %j in a file's name", (names, expected) => {
  expect(inFileName(names)).toBe(expected);
});

test("a part that is empty leaves no second hyphen", () => {
  expect(fileName("pilaster", "", "2026-11-23.csv")).toBe("pilaster-2026-11-23.csv");
});
