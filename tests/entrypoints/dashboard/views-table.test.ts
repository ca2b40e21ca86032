import { describe, expect, test } from "vitest";
import { VIEW_NAMES, VIEWS } from "../../../src/entrypoints/dashboard/views-table";

describe("the table of views", () => {
  test("holds them in the order of the navigation, each under a title of its own", () => {
    expect(VIEW_NAMES.map((view) => VIEWS[view].title())).toEqual([
      "Your Social Selling Index, day by day",
      "Trend",
      "A picture to share",
      "A report",
      "History",
      "Import",
      "Coach",
      "Outcomes",
      "My profile",
      "About the index",
      "Privacy and settings",
    ]);
  });

  test("leads each to content of its own", async () => {
    const contents = await Promise.all(VIEW_NAMES.map((view) => VIEWS[view].load()));
    expect(new Set(contents).size).toBe(VIEW_NAMES.length);
    expect(contents.every((content) => typeof content === "function")).toBe(true);
  });
});
