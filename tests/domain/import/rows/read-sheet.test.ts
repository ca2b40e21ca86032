import { describe, expect, test } from "vitest";
import { readOn, readText } from "../../../build/files";

const HEAD = "Date,Total_SSI,Brand,People,Insights,Relationships,Industry_Rank,Network_Rank";
const readRows = (...rows: string[]) => readText([HEAD, ...rows].join("\n"));
const reasonOf = (row: string) => readRows(row).refused[0]?.reason;

describe("days", () => {
  test.each([
    ["2013-12-31", "too-early"],
    ["2026-11-27", "in-the-future"],
    ["yesterday", "not-a-day"],
    ["", "missing"],
  ])("%j is refused as %s, with its column", (day, reason) => {
    expect(readRows(`${day},10,1,2,3,4`).refused).toEqual([
      { file: "file", row: 2, reason, found: day, column: "Date" },
    ]);
  });

  test("one value over 12 proves the order of the whole column", () => {
    const days = (...all: string[]) =>
      readRows(...all.map((day) => `${day},10,1,2,3,4`)).days.map(({ day }) => day);
    expect(days("03/08/2026", "13/08/2026")).toEqual(["2026-08-03", "2026-08-13"]);
    expect(days("03/08/2026", "03/13/2026")).toEqual(["2026-03-08", "2026-03-13"]);
    expect(days("05/05/26")).toEqual(["2026-05-05"]);
  });

  test("without a proof the order is asked, and the rows that need no answer are read", () => {
    const text = `${HEAD}\n03/08/2026,10,1,2,3,4\n2026-08-04,10,1,2,3,4\n`;
    const asked = readText(text);
    expect(asked.questions).toEqual([
      { kind: "dateOrder", column: "Date", examples: ["03/08/2026"], file: "file" },
    ]);
    expect(asked.kept).toBe(1);
    expect(asked.refused).toMatchObject([{ row: 2, reason: "needs-an-answer" }]);
    const day = (dateOrder: "dayFirst" | "monthFirst") =>
      readText(text, { dateOrder }).days[0]?.day;
    expect([day("dayFirst"), day("monthFirst")]).toEqual(["2026-08-03", "2026-03-08"]);
  });
});

describe("numbers", () => {
  test.each([
    ["2026-03-01,10,?,2,3,4", "unknown-value"],
    ["2026-03-01,10,x,2,3,4", "not-a-number"],
    ["2026-03-01,10,26,2,3,4", "out-of-range"],
    ["2026-03-01,10,06. Mai,2,3,4", "became-a-date"],
    ["2026-03-01,10,,2,3,4", "missing"],
    ["2026-03-01,10,1,2,3,4,150", "lost-decimal-sign"],
    ["2026-03-01,10,1,2,3,4,9.5", "out-of-range"],
  ])("%s is refused as %s", (row, reason) => {
    expect(reasonOf(row)).toBe(reason);
  });

  test("a rank of zero is no rank", () => {
    expect(readRows("2026-03-01,10,1,2,3,4,0,12").days[0]?.groups).toEqual({
      network: { rank: 12 },
    });
  });

  test("four zeros are no score, unless a rank stands beside them", () => {
    expect(reasonOf("2026-03-01,0,0,0,0,0,0,0")).toBe("four-zeros");
    expect(readRows("2026-03-01,0,0,0,0,0,99,0").kept).toBe(1);
  });

  test("a column with both decimal signs is asked about, and one of them refused", () => {
    const text = `Date;Total_SSI;Brand;People;Insights;Relationships\n2026-03-01;;1,5;2;3;4\n2026-03-02;;1.5;2;3;4\n2026-03-03;;1;2;3;4\n`;
    const asked = readText(text);
    expect(asked.questions).toMatchObject([
      { kind: "decimalSign", column: "Brand", examples: ["1.5", "1,5"] },
    ]);
    expect(asked.refused.map(({ reason }) => reason)).toEqual([
      "needs-an-answer",
      "needs-an-answer",
    ]);
    const answered = readText(text, { decimalSign: "," });
    expect(answered.days.map(({ day }) => day)).toEqual(["2026-03-01", "2026-03-03"]);
    expect(answered.refused).toMatchObject([
      { row: 3, reason: "other-decimal-sign", found: "1.5" },
    ]);
  });
});

describe("a foreign total", () => {
  test.each([
    ["less than one off", "11.1,1.2,2,3,4", undefined],
    ["off by one", "11.2,1.2,2,3,4", "not-the-sum"],
    ["of four whole numbers, off by two and a half", "12.5,1,2,3,4", undefined],
    ["of four whole numbers, off by more", "12.6,1,2,3,4", "not-the-sum"],
  ])("%s", (_what, row, reason) => {
    expect(reasonOf(`2026-03-01,${row}`)).toBe(reason);
  });

  test("says what the sum is when it is refused", () => {
    expect(readRows("2026-03-01,20,1,2,3,4").refused).toMatchObject([
      { found: "20", wanted: "10", column: "total" },
    ]);
  });

  test("is what LinkedIn showed where it is the rounded sum, and nothing else", () => {
    const shown = (row: string) => readRows(`2026-03-01,${row}`).days[0]?.displayedTotal;
    expect(shown("47.0,20.4,6.4,10.2,10")).toBe(47);
    expect(shown("46.6,20.4,6.4,10.2,10")).toBeUndefined();
    expect(shown("48,20.4,6.4,10.2,10.1")).toBeUndefined();
    expect(shown("58,15,12,14,16")).toBe(58);
  });
});

test("rows without anything, and with nothing known, are skipped with their reason", () => {
  const imported = readRows("", ",,,,,", "2026-03-01,,,,,", "2026-03-02,47,,-,n/a,", "-,,,,,");
  expect(imported.skipped).toEqual({ "empty-row": 3, "no-scores": 1, "total-only": 1 });
  expect(imported.refused).toEqual([]);
});

test("today can be meant, and no later day", () => {
  const text = `${HEAD}\n2026-03-01,10,1,2,3,4\n2026-03-02,10,1,2,3,4\n`;
  const imported = readOn("2026-03-01", { name: "file", text });
  expect(imported.days.map(({ day }) => day)).toEqual(["2026-03-01"]);
  expect(imported.refused).toMatchObject([{ row: 3, reason: "in-the-future" }]);
});
