import { describe, expect, test } from "vitest";
import { BANDS, CAUTIONS, CRITERIA } from "../../../src/domain/coach/about";
import { TIPS } from "../../../src/domain/coach/tips";

describe("the catalogue", () => {
  test("holds every row of the design's table: ids, articles, what is needed", () => {
    const shortRow = ({ id, articles, needs }: (typeof TIPS)[number]) =>
      `${id} ${articles.join("")}${needs === "free" ? "" : ` ${needs}`}`;
    expect(TIPS.map(shortRow)).toEqual([
      "b-photo 0123",
      "b-headline 0124",
      "b-experience 01234",
      "b-keywords 4",
      "b-media 034",
      "b-skills 034",
      "b-recommend 03",
      "b-publish 0124",
      "b-comment-first 2",
      "b-coherence 1",
      "b-creator 2",
      "p-search 01234",
      "p-advanced 03 navigator",
      "p-intro 0",
      "p-common 01",
      "p-alerts 0 navigator",
      "p-visitors 034",
      "p-view 134",
      "p-daily 34",
      "i-share 012",
      "i-news 0134",
      "i-activity 0 navigator",
      "i-comment 0124",
      "i-personal 0",
      "i-reply 13",
      "i-inmail 34 premium",
      "i-conversation 1234",
      "i-live 2",
      "r-invite 0",
      "r-decision 0124",
      "r-colleagues 04",
      "r-teamlink 0 navigator",
      "r-dormant 0",
      "r-accept 134",
      "r-degrees 4",
    ]);
    for (const { id, pillar } of TIPS) expect(id[0]).toBe(pillar[0]);
  });

  test("checks what the design's table says on the profile, and nothing for other tips", () => {
    const checked = TIPS.filter(({ checks }) => checks.length > 0);
    expect(Object.fromEntries(checked.map(({ id, checks }) => [id, checks.join()]))).toEqual({
      "b-photo": "photo,banner",
      "b-headline": "headline,about",
      "b-experience": "experience",
      "b-keywords": "headline,about",
      "b-media": "featured",
      "b-skills": "skills",
      "b-recommend": "recommendations",
      "r-invite": "connections",
    });
  });

  test("holds every caution and every band, each with its authors", () => {
    expect(CAUTIONS.map(({ id, articles }) => `${id} ${articles.join("")}`)).toEqual([
      "activity 134",
      "opaque 124",
      "claims 14",
      "overproduce 13",
      "paid 03",
      "network 2",
      "past 4",
      "outcome 34",
      "gaming 34",
      "target 3",
      "number 2",
      "uses 4",
    ]);
    expect(CRITERIA.map(({ id, articles }) => `${id} ${articles.join("")}`)).toEqual([
      "brand-complete 01234",
      "brand-media 034",
      "brand-praise 034",
      "brand-posts 0124",
      "brand-followers 34",
      "brand-coherence 1",
      "brand-use 3",
      "people-searches 01234",
      "people-viewing 134",
      "people-viewed 034",
      "people-deciders 12",
      "people-daily 4",
      "people-leads 3",
      "insights-shares 01234",
      "insights-replies 13",
      "insights-inmail 4",
      "insights-groups 0134",
      "insights-found 3",
      "insights-accounts 3",
      "relationships-size 0134",
      "relationships-accepted 13",
      "relationships-fifth 4",
      "relationships-deciders 0124",
      "relationships-colleagues 04",
      "relationships-degrees 4",
    ]);
    expect(BANDS.map(({ author, from, to }) => [author, from, to])).toEqual([
      [1, 0, 40],
      [1, 40, 60],
      [1, 60, 75],
      [1, 75, 100],
      [0, 5, 10],
      [0, 50, 100],
      [0, 80, 100],
      [0, 50, 90],
    ]);
  });
});
