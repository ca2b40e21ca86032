import { describe, expect, test } from "vitest";
import { decimal } from "../../src/domain/decimal";
import { type TypedText, typedDay } from "../../src/domain/typed-day";

const TODAY = "2026-11-23";
const GOOD: TypedText = {
  day: "2026-05-13",
  brand: "21,048",
  people: "6.5",
  insights: " 9,5 ",
  relationships: "15",
  displayedTotal: "52",
  industryRank: "10",
  networkRank: "",
};
const typed = (changes: Partial<TypedText> = {}) => typedDay({ ...GOOD, ...changes }, TODAY);

test("both decimal signs are read, and what is left empty stays unknown", () => {
  expect(typed()).toEqual({
    day: "2026-05-13",
    reading: {
      pillars: { brand: 21.048, people: 6.5, insights: 9.5, relationships: 15 },
      displayedTotal: 52,
      groups: { industry: { rank: 10 } },
    },
  });
});

test("four pillars are enough, zeros too: they are the member's own word", () => {
  const zeros = { brand: "0", people: "0", insights: "0", relationships: "0" };
  expect(typed({ ...zeros, displayedTotal: "", industryRank: "" })).toMatchObject({
    reading: { pillars: { brand: 0, people: 0, insights: 0, relationships: 0 }, groups: {} },
  });
});

describe("each refusal stands at its field", () => {
  test.each([
    ["day", "", "missing"],
    ["day", "2026-02-30", "not-a-day"],
    ["day", "2026-11-24", "in-the-future"],
    ["brand", "", "missing"],
    ["people", "six", "not-a-number"],
    ["people", "1,234.5", "not-a-number"],
    ["insights", "-1", "not-a-number"],
    ["relationships", "25.1", "over-25"],
    ["displayedTotal", "52.5", "not-a-total"],
    ["displayedTotal", "101", "not-a-total"],
    ["displayedTotal", "60", "not-the-sum"],
    ["industryRank", "0", "not-a-rank"],
    ["networkRank", "101", "not-a-rank"],
  ] as const)("%s: %j is %s", (field, text, refusal) => {
    expect(typed({ [field]: text })).toEqual({ refusals: { [field]: refusal } });
  });

  test("all of them at once", () => {
    expect(typed({ brand: "", people: "99", networkRank: "x" })).toEqual({
      refusals: { brand: "missing", people: "over-25", networkRank: "not-a-rank" },
    });
  });

  test("today can be typed", () => {
    expect(typed({ day: TODAY })).toMatchObject({ day: TODAY });
  });
});

describe("a number as people write it", () => {
  test.each([
    ["13.118", 13.118],
    ["13,118", 13.118],
    [" 15 ", 15],
    ["0", 0],
    ["100", 100],
  ])("%j is %d", (text, value) => {
    expect(decimal(text)).toBe(value);
  });

  test.each(["", " ", "1,234.5", "12 of 25", "NaN", "-1", "1e3", ".5", "1.", "1234", "١٣"])(
    "%j is none",
    (text) => {
      expect(decimal(text)).toBeUndefined();
    },
  );
});
