import { describe, expect, test } from "vitest";
import { type TypedText, typedDay } from "../../../src/domain/history/typed-day";
import { decimal } from "../../../src/domain/scores/decimal";

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
  expect(typed({ ...zeros, displayedTotal: "", industryRank: "" })).toStrictEqual({
    day: "2026-05-13",
    reading: { pillars: { brand: 0, people: 0, insights: 0, relationships: 0 }, groups: {} },
  });
});

describe("each refusal stands at its field", () => {
  test.each([
    ["day", "", "missing"],
    ["day", "2026-02-30", "not-a-day"],
    ["day", "2026-11-24", "in-the-future"],
    ["day", "0026-11-20", "too-early"],
    ["day", "2013-12-31", "too-early"],
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
    ["١٣", 13],
  ])("%j is %d", (text, value) => {
    expect(decimal(text)).toBe(value);
  });

  test.each(["", " ", "1,234.5", "12 of 25", "NaN", "-1", "1e3", ".5", "1.", "1234", "1٣"])(
    "%j is none",
    (text) => {
      expect(decimal(text)).toBeUndefined();
    },
  );
});

describe("what is typed beside the pillars", () => {
  test("both ranks, and no total", () => {
    expect(typed({ displayedTotal: " ", networkRank: " 13 " })).toEqual({
      day: "2026-05-13",
      reading: {
        pillars: { brand: 21.048, people: 6.5, insights: 9.5, relationships: 15 },
        groups: { industry: { rank: 10 }, network: { rank: 13 } },
      },
    });
  });

  test("zeros go with a total of zero, and with no other", () => {
    const zeros = { brand: "0", people: "0,0", insights: "0.000", relationships: "0" };
    expect(typed({ ...zeros, displayedTotal: "0" })).toMatchObject({
      reading: {
        pillars: { brand: 0, people: 0, insights: 0, relationships: 0 },
        displayedTotal: 0,
      },
    });
    expect(typed({ ...zeros, displayedTotal: "1" })).toEqual({
      refusals: { displayedTotal: "not-the-sum" },
    });
  });

  test("a total that rounds the sum of 52.048 is 52, not 51 or 53", () => {
    expect(typed({ displayedTotal: "52" })).toHaveProperty("reading.displayedTotal", 52);
    for (const displayedTotal of ["51", "53"]) {
      expect(typed({ displayedTotal })).toEqual({ refusals: { displayedTotal: "not-the-sum" } });
    }
  });

  test("four full pillars are a hundred", () => {
    const full = { brand: "25", people: "25,0", insights: "25.000", relationships: "25" };
    expect(typed({ ...full, displayedTotal: "100", industryRank: "1" })).toMatchObject({
      reading: { displayedTotal: 100, groups: { industry: { rank: 1 } } },
    });
  });
});

describe("every field has its own refusal", () => {
  const pillarFields = ["brand", "people", "insights", "relationships"] as const;

  test.each(pillarFields)("%s: missing, no number, over 25", (field) => {
    expect(typed({ [field]: "  " })).toEqual({ refusals: { [field]: "missing" } });
    for (const text of ["x", "-0.1", "1e1", "1.2.3"]) {
      expect(typed({ [field]: text })).toEqual({ refusals: { [field]: "not-a-number" } });
    }
    for (const text of ["25.001", "25,0001", "26", "250"]) {
      expect(typed({ [field]: text })).toEqual({ refusals: { [field]: "over-25" } });
    }
  });

  test.each(["industryRank", "networkRank"] as const)("%s: only 1 to 100, whole", (field) => {
    for (const text of ["0", "101", "9,5", "Top 9", "-9", "9%"]) {
      expect(typed({ [field]: text })).toEqual({ refusals: { [field]: "not-a-rank" } });
    }
    expect(typed({ [field]: "100" })).toHaveProperty("reading");
  });

  test("an empty form is missing its day and its four pillars", () => {
    const empty = Object.fromEntries(Object.keys(GOOD).map((field) => [field, ""]));
    expect(typed(empty)).toEqual({
      refusals: {
        day: "missing",
        brand: "missing",
        people: "missing",
        insights: "missing",
        relationships: "missing",
      },
    });
  });

  test("a total is not compared with pillars that are wrong themselves", () => {
    expect(typed({ brand: "x", displayedTotal: "99" })).toEqual({
      refusals: { brand: "not-a-number" },
    });
  });
});
