import { render, screen } from "@testing-library/preact";
import { describe, expect, test } from "vitest";
import type { Snapshot } from "../../../src/domain/history/snapshot";
import type { Source } from "../../../src/domain/reading/reading";
import { TotalNow } from "../../../src/ui/change/total-now";
import { sourceWords } from "../../../src/ui/reading/source-words";
import { Ranks } from "../../../src/ui/scores/ranks";
import { kept } from "../../build/snapshots";

const TODAY = "2026-11-23";
const NEWEST = kept(TODAY);

/** A day whose total is `brand` and 31.65 points of the other three. */
const withBrand = (day: string, brand: number): Snapshot =>
  kept(day, { pillars: { brand, people: 6.4, insights: 10.25, relationships: 15 } });

const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) =>
    textContent?.replace(/\s+/g, " ").trim(),
  );

describe("the total", () => {
  const show = (...snapshots: Snapshot[]) =>
    render(<TotalNow snapshots={snapshots} today={TODAY} />);

  test("is exact, and as LinkedIn shows it", () => {
    show(NEWEST);
    expect(texts(".total-number")).toEqual(["52.6of 100, exactly 52.648LinkedIn shows 53"]);
  });

  test("is called a sum where LinkedIn's is not known", () => {
    const { displayedTotal, ...typed } = NEWEST;
    show(typed);
    expect(texts(".total-number")).toEqual(["52.6of 100, exactly 52.648sum of your four pillars"]);
  });

  test("names its day when that is not today", () => {
    show(kept("2026-11-20"));
    expect(texts(".total > p.soft")[0]).toBe("as of 20 Nov 2026");
  });

  test("of nothing is nothing", () => {
    expect(show().container.textContent).toBe("");
  });
});

describe("the changes", () => {
  const show = (...snapshots: Snapshot[]) => {
    render(<TotalNow snapshots={snapshots} today={TODAY} />);
    return texts(".changes li");
  };

  test("are those since the previous snapshot, over 7 and over 30 days", () => {
    const shown = show(
      withBrand("2026-10-20", 1),
      withBrand("2026-10-24", 23),
      withBrand("2026-11-16", 19.998),
      withBrand("2026-11-22", 20.398),
      NEWEST,
    );
    expect(shown).toEqual(["+0.6 since 22 Nov", "+1.0 over 7 days", "\u22122.0 over 30 days"]);
  });

  test("tell how many days they really span", () => {
    const shown = show(withBrand("2026-11-01", 19.998), withBrand("2026-11-22", 20.398), NEWEST);
    expect(shown).toEqual(["+0.6 since 22 Nov", "+1.0 over 22 days"]);
  });

  test("below the noise are called steady, and still told exactly", () => {
    expect(show(withBrand("2026-11-22", 20.7), NEWEST)).toEqual(["Steady since 22 Nov"]);
    // 20.998 − 20.7
    expect(document.querySelector(".changes li")?.getAttribute("title")).toBe(
      "exactly 0.298 points",
    );
  });

  test("at the noise are changes", () => {
    expect(show(withBrand("2026-11-22", 20.698), NEWEST)).toEqual(["+0.3 since 22 Nov"]);
  });

  test("since another year name it", () => {
    expect(show(withBrand("2025-11-22", 18.998), NEWEST)).toEqual(["+2.0 since 22 Nov 2025"]);
  });

  test("are not told of a single day", () => {
    expect(show(NEWEST)).toEqual([]);
    expect(screen.getByText(/^One day kept\./)).toBeTruthy();
  });
});

describe("the ranks", () => {
  const ranked = (day: string, industry?: number, team?: number) =>
    kept(day, {
      groups: {
        ...(industry && { industry: { rank: industry } }),
        ...(team && { team: { rank: team } }),
        network: { average: 36.3 },
      },
    });
  const show = (...snapshots: Snapshot[]) => {
    render(<Ranks snapshots={snapshots} />);
    return texts(".ranks > div");
  };

  test("are told with what they were", () => {
    expect(show(ranked("2026-11-22", 10, 1), ranked(TODAY, 9, 1))).toEqual([
      "IndustryTop 9% was 10%",
      "TeamTop 1%",
    ]);
  });

  test("stand alone where there was none before", () => {
    expect(show(ranked("2026-11-22"), ranked(TODAY, 9))).toEqual(["IndustryTop 9%"]);
  });

  test("are not carried over from the day before", () => {
    expect(show(ranked("2026-11-22", 9), ranked(TODAY))).toEqual([]);
    expect(document.querySelector("dl")).toBeNull();
  });
});

test.each<[Source, string]>([
  ["bars", "Read from the page"],
  ["json", "Read from the page"],
  ["labels", "Read from the page"],
  ["confirmed", "Confirmed by you"],
  ["typed", "Typed in"],
  ["imported", "Imported"],
])("a day from %s is called “%s”", (source, words) => {
  expect(sourceWords(source)).toBe(words);
});
