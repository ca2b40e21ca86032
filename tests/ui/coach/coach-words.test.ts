import { expect, test } from "vitest";
import type { Reason } from "../../../src/domain/coach/choose-pillar";
import { reasonWords, shortReasonWords } from "../../../src/ui/coach/coach-words";

const REASON: Reason = {
  kind: "groups",
  pillar: "insights",
  own: 2.2,
  group: "network",
  average: 9.6,
  gap: -7.4,
};

test.each<[Reason, RegExp]>([
  [{ ...REASON, gap: 0.4 }, /^You are not behind in any pillar\./],
  [{ kind: "history", pillar: "people", own: 5, median: 6 }, /6\.0 in the middle of your last 30/],
  [{ kind: "points", pillar: "people", own: 5 }, /That is the weakest reason of all/],
])("%j is said as what it is", (reason, words) => {
  expect(reasonWords(reason)).toMatch(words);
});

test("the popup says the reason on one line", () => {
  const reasons: Reason[] = [
    REASON,
    { kind: "history", pillar: "people", own: 6.4, median: 7.1 },
    { kind: "points", pillar: "people", own: 6.4 },
  ];
  expect(reasons.map(shortReasonWords)).toEqual([
    "Insights 2.2 of 25, average 9.6 (Network)",
    "People 6.4 of 25, 7.1 in the middle of 30 days",
    "People 6.4 of 25: most points are left there",
  ]);
});
