import { afterEach, expect, test } from "vitest";
import {
  historyAt,
  isSample,
  showHistory,
  withShownHistory,
} from "../../../src/entrypoints/own-page/shown-history";

afterEach(() => showHistory("own"));

test.each([
  ["", "own"],
  ["?from=popup", "own"],
  ["?sample", "sample"],
])("an address with %j asks for the history %s", (search, id) => {
  expect(historyAt({ search })).toBe(id);
});

test("a page reads the member's own history until it says that it shows another", async () => {
  const name = () => withShownHistory(async (database) => database.name);
  expect([isSample(), await name()]).toEqual([false, "pilaster"]);
  showHistory("sample");
  expect([isSample(), await name()]).toEqual([true, "pilaster-sample"]);
});
