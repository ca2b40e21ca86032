import { expect, test } from "vitest";
import { regionalForm, STANDARD } from "../../src/domain/csv-form";

test("the standard form has commas between cells and points in numbers", () => {
  expect(STANDARD).toEqual({ delimiter: ",", decimal: "." });
});

test.each([",", "."] as const)(
  "a region that writes %j has semicolons between cells",
  (decimal) => {
    expect(regionalForm(decimal)).toEqual({ delimiter: ";", decimal });
  },
);
