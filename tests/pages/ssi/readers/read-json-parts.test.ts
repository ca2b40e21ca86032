import { describe, expect, test } from "vitest";
import { json } from "../../../../src/pages/ssi/readers/read-json";
import { pageOf } from "../lent-page";

const SCORES = [
  { pillar: "PROFESSIONAL_BRAND", score: 20.973 },
  { pillar: "FIND_RIGHT_PEOPLE", score: 6.38 },
  { pillar: "INSIGHT_ENGAGEMENT", score: 10.25 },
  { pillar: "STRONG_RELATIONSHIP", score: 15 },
];
const memberScore = { overall: 52.603, subScores: SCORES };

function read(answer: unknown) {
  const page = pageOf("<code></code>");
  const code = page.querySelector("code");
  if (code) code.textContent = typeof answer === "string" ? answer : JSON.stringify(answer);
  return json.read(page);
}
const groupsOf = (...groupScore: unknown[]) => read({ memberScore, groupScore })?.groups;

describe("the answer", () => {
  test.each<[what: string, answer: unknown]>([
    ["whose total is text", { memberScore: { ...memberScore, overall: "52.603" } }],
    ["whose total is missing", { memberScore: { subScores: SCORES } }],
    ["whose total is endless", '{"memberScore":{"overall":1e999,"subScores":[]}}'],
    ["whose scores are no list", { memberScore: { overall: 52.603, subScores: {} } }],
    ["with a score that is none", { memberScore: { overall: 1, subScores: [...SCORES, null] } }],
    ["with a score without number", { memberScore: { overall: 1, subScores: [{ pillar: "X" }] } }],
    [
      "with a score in text",
      { memberScore: { overall: 1, subScores: [{ pillar: "X", score: "1" }] } },
    ],
    ["with a score without name", { memberScore: { overall: 1, subScores: [{ score: 1 }] } }],
    [
      "with a score of another kind of name",
      { memberScore: { overall: 1, subScores: [{ pillar: 1, score: 1 }] } },
    ],
    ["whose groups are no list", { memberScore, groupScore: {} }],
    ["that stands five envelopes deep", { a: { b: { c: { d: { e: { memberScore } } } } } }],
    ["that is text in text", JSON.stringify(JSON.stringify({ memberScore }))],
  ])("%s is none", (_, answer) => {
    expect(read(answer)).toBeUndefined();
  });

  test("may stand four envelopes deep", () => {
    expect(read({ a: { b: { c: { d: { memberScore } } } } })?.total).toBe(52.603);
  });

  test("may name scores that are no pillar, and a pillar twice with the same score", () => {
    const more = [
      ...SCORES,
      { pillar: "CHARM", score: 25 },
      { pillar: "STRONG_RELATIONSHIP", score: 15 },
    ];
    expect(read({ memberScore: { overall: 52.603, subScores: more } })?.pillars).toStrictEqual({
      brand: 20.973,
      people: 6.38,
      insights: 10.25,
      relationships: 15,
    });
  });

  test("leaves out a pillar that it tells twice differently, however often", () => {
    const more = [4, 5].map((score) => ({ pillar: "STRONG_RELATIONSHIP", score }));
    const pillars = read({ memberScore: { overall: 1, subScores: [...SCORES, ...more] } })?.pillars;
    expect(Object.keys(pillars ?? {})).toEqual(["brand", "people", "insights"]);
  });

  test.each([
    [true, true],
    [false, false],
    ["true", undefined],
    [1, undefined],
    [null, undefined],
    [undefined, undefined],
  ])("of a seat that is %j says %s", (activeSeat, seat) => {
    expect(read({ memberScore, activeSeat })?.seat).toBe(seat);
  });
});

describe("a group's parts", () => {
  const industry = (part: object) => groupsOf({ groupType: "INDUSTRY", ...part })?.industry;
  const scored = (overall: unknown) => industry({ score: { overall, subScores: [] } });

  test.each([1, 100])("a rank of %s is one", (rank) => {
    expect(industry({ rank })).toStrictEqual({ rank });
  });

  test.each([0, 101, 7.5, "9", null, [9]])("a rank of %j is none", (rank) => {
    expect(industry({ rank })).toBeUndefined();
  });

  test("a size counts members", () => {
    expect(industry({ groupSize: 1 })).toStrictEqual({ size: 1 });
    for (const groupSize of [0, -7, 7.5, "7", null, 2 ** 53]) {
      expect(industry({ groupSize })).toBeUndefined();
    }
  });

  test("an average is a hundred at most, to three decimals", () => {
    expect(scored(0)).toStrictEqual({ average: 0 });
    expect(scored(100)).toStrictEqual({ average: 100 });
    expect(scored(34.29999998)).toStrictEqual({ average: 34.3 });
    for (const overall of [-0.1, 100.1, "34", null]) expect(scored(overall)).toBeUndefined();
  });

  test("a name is the industry's only, and of two hundred characters at most", () => {
    expect(industry({ industry: "x".repeat(200) })).toStrictEqual({ name: "x".repeat(200) });
    for (const name of ["x".repeat(201), "", 7, null]) {
      expect(industry({ industry: name })).toBeUndefined();
    }
    expect(groupsOf({ groupType: "NETWORK", industry: "Software", rank: 9 })).toStrictEqual({
      network: { rank: 9 },
    });
  });

  test("the first that is told of a group stands", () => {
    const two = [9, 8].map((rank) => ({ groupType: "TEAM", rank }));
    expect(groupsOf(...two)).toStrictEqual({ team: { rank: 9 } });
  });

  test("a group of which nothing is known is not there", () => {
    expect(groupsOf({ groupType: "TEAM" }, { groupType: "PLANET", rank: 9 })).toStrictEqual({});
  });
});
