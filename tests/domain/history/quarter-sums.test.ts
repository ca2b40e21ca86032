import { expect, test } from "vitest";
import { addDays } from "../../../src/domain/days/calendar";
import { differing, quarterSums } from "../../../src/domain/history/quarter-sums";

const ALL = Array.from({ length: 92 }, (_, index) => addDays("2026-10-01", index));

test("the same days say the same in any order", () => {
  expect(differing(quarterSums(ALL, []), quarterSums(ALL.toReversed(), []))).toEqual([]);
});

test("a quarter differs where one day of it is another, whichever two they are", () => {
  const others = ["2026-09-30", "2027-01-01"];
  const sums = ALL.map((lost) => {
    const days = ALL.filter((day) => day !== lost);
    expect(differing(quarterSums(ALL, []), quarterSums(days, [lost]))).toEqual(["2026q4"]);
    return quarterSums(days, [])["2026q4"]?.[1];
  });
  expect(new Set(sums).size, "each is another sum").toBe(ALL.length);
  expect(differing(quarterSums(ALL, []), quarterSums([...ALL, ...others], []))).toEqual([
    "2026q3",
    "2027q1",
  ]);
});

test("two days lost and two others kept are seen, whichever of a quarter", () => {
  const days = ALL.slice(0, 30);
  const sums = days.flatMap((one, index) =>
    days.slice(index + 1).map((other) => quarterSums([one, other], [])["2026q4"]?.[1]),
  );
  expect(new Set(sums).size).toBe(sums.length);
});
