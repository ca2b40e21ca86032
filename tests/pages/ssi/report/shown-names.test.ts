import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isShownName } from "../../../../src/pages/ssi/report/shown-names";
import { fixture } from "../lent-page";

const ofLength = (length: number) => `ssi-${"x".repeat(length - 4)}`;

describe("what a name of the page's may be made of", () => {
  test("words of the score's, held together by one or two hyphens or underscores", () => {
    for (const name of ["ssi_rank", "ssi__rank", "ssi-rank", "ssi--rank", "rank_ssi", "my-scores"])
      expect(isShownName(name)).toBe(true);
    for (const name of ["ssi___rank", "ssi-_rank", "ssi_-rank", "_ssi", "ssi_"])
      expect(isShownName(name)).toBe(false);
  });

  test("sixty characters, and not one more", () => {
    expect(isShownName(ofLength(60))).toBe(true);
    expect(isShownName(ofLength(61))).toBe(false);
  });

  test("the chart's own name of a table, with nothing before or behind it", () => {
    for (const name of ["highcharts-data-table-0", "highcharts-data-table-999"])
      expect(isShownName(name)).toBe(true);
    for (const name of [
      "jane-highcharts-data-table-1",
      "highcharts-data-table-1-jane",
      "highcharts-data-table-",
      "t-40-jane",
      "t-41",
      "mb-40",
    ])
      expect(isShownName(name)).toBe(false);
  });
});

describe("what a name could hide", () => {
  const secret = fc.stringMatching(/^[a-z]{0,5}[A-Z0-9 .@+ä漢][A-Za-z0-9]{0,5}$/);
  const around = fc.constantFrom("ssi-", "score-", "user-ssi-score__", "");
  const behind = fc.constantFrom("-ssi", "_score", "__sub-score-bar", "");

  test("with a capital, a digit or any other sign in it is never shown", () => {
    fc.assert(
      fc.property(around, secret, behind, (before, hidden, after) => {
        expect(isShownName(before + hidden + after)).toBe(false);
      }),
    );
  });
});

test("every name that the readers go by is shown", () => {
  const page = fixture("figure-4.es");
  const names = [...page.querySelectorAll("main *")].flatMap((element) =>
    [element.id, ...element.classList].filter((name) => /ssi|score|t-40|highcharts/.test(name)),
  );
  expect(new Set(names).size).toBeGreaterThan(12);
  expect(names.filter((name) => !isShownName(name))).toEqual([]);
});
