import { expect, test } from "vitest";
import { regionalForm, STANDARD } from "../../../src/domain/csv/csv-form";

test("the standard form has commas between cells and points in numbers", () => {
  expect(STANDARD).toEqual({ delimiter: ",", decimal: "." });
});

test("a region that writes a comma in numbers has semicolons between cells", () => {
  expect(regionalForm(",")).toEqual({ delimiter: ";", decimal: "," });
});

test("a region that writes a point has the standard form", () => {
  expect(regionalForm(".")).toEqual(STANDARD);
});
