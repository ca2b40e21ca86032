import { describe, expect, test } from "vitest";
import { readSsi } from "../../../../src/pages/ssi/read-ssi";
import { json } from "../../../../src/pages/ssi/readers/read-json";
import { SSI_ADDRESS } from "../fixture";
import { fixture, pageOf } from "../lent-page";

const look = (page: Document, visibleMs = 25_000) => readSsi(page, SSI_ADDRESS, visibleMs);

const SCORES = [
  { pillar: "STRONG_RELATIONSHIP", score: 15 },
  { pillar: "INSIGHT_ENGAGEMENT", score: 10.25 },
  { pillar: "PROFESSIONAL_BRAND", score: 20.973 },
  { pillar: "FIND_RIGHT_PEOPLE", score: 6.38 },
];
const ANSWER = { memberScore: { overall: 52.603, subScores: SCORES } };

function embedded(...answers: unknown[]): Document {
  const page = pageOf("<body></body>");
  for (const answer of answers) {
    const code = page.createElement("code");
    code.textContent = typeof answer === "string" ? answer : JSON.stringify(answer);
    page.body.append(code);
  }
  return page;
}

test("a page with the data alone gives everything the data holds", () => {
  expect(look(fixture("json-only.en"))).toMatchObject({
    ok: true,
    source: "json",
    reading: {
      pillars: { brand: 21, people: 6.4, insights: 2.2, relationships: 25 },
      groups: {
        industry: { rank: 5, average: 33.75 },
        network: { rank: 24, average: 46.19 },
        team: { rank: 1, average: 54.6 },
      },
    },
  });
});

test("before the scores are painted the data is waited with: it must not contradict them", () => {
  expect(look(fixture("json-only.en"), 19_999)).toEqual({ ok: false, state: "waiting" });
  expect(look(fixture("json-only.en"), 20_000)).toMatchObject({ ok: true, source: "json" });
  expect(look(fixture("json-shuffled.en"), 0)).toMatchObject({ ok: true, source: "json" });
});

test("the data completes what the bars read: exact averages, sizes, the industry's name, the seat", () => {
  const found = look(fixture("bars-and-json.en"));
  expect(found).toMatchObject({
    ok: true,
    source: "bars",
    reading: {
      displayedTotal: 20,
      seat: false,
      groups: {
        industry: { rank: 75, average: 30.99, size: expect.any(Number), name: expect.any(String) },
        network: { rank: 81, average: 32.72, size: expect.any(Number) },
      },
    },
  });
});

test("data that speaks of another score completes nothing", () => {
  const page = fixture("bars-and-json.en");
  const code = page.querySelector("code");
  if (code) code.textContent = (code.textContent ?? "").replaceAll("13.118002", "12.118002");
  const found = look(page);
  expect(found.ok && found.reading.groups.industry?.size).toBeUndefined();
  expect(found.ok && found.reading.seat).toBeUndefined();
  expect(found).toMatchObject({ ok: true, reading: { groups: { industry: { rank: 75 } } } });
});

describe("the answer", () => {
  test("is read by name, whatever the order", () => {
    expect(json.read(embedded(ANSWER))?.pillars).toEqual({
      brand: 20.973,
      people: 6.38,
      insights: 10.25,
      relationships: 15,
    });
  });

  test("is found inside the envelopes around it, with keys nobody knows", () => {
    const wrapped = { data: { extra: [1, null, { deep: { ...ANSWER, newKey: {} } }] }, meta: "x" };
    expect(json.read(embedded(wrapped))?.total).toBe(52.603);
  });

  test.each([
    ["text that is no JSON", '{"memberScore": '],
    ["another shape", { memberScore: [1, 2, 3] }],
    ["scores that are text", { memberScore: { overall: "52", subScores: SCORES } }],
    ["nothing at all", "{}"],
  ])("%s is no reading", (_name, answer) => {
    expect(json.read(embedded(answer))).toBeUndefined();
  });

  test("a readable one behind an unreadable one is found", () => {
    expect(json.read(embedded('{"memberScore": ', ANSWER))?.total).toBe(52.603);
  });

  test("a pillar named twice with different scores is not known", () => {
    const subScores = [...SCORES, { pillar: "PROFESSIONAL_BRAND", score: 3 }];
    const page = embedded({ memberScore: { overall: 52.603, subScores } });
    expect(json.read(page)?.pillars.brand).toBeUndefined();
    expect(look(page)).toEqual({ ok: false, state: "incomplete" });
  });
});

describe("groups", () => {
  const withGroups = (...groupScore: unknown[]) => json.read(embedded({ ...ANSWER, groupScore }));

  test("one odd value does not cost the others", () => {
    const odd = { groupType: "INDUSTRY", rank: 0, groupSize: "many", industry: "Software" };
    expect(withGroups(odd, { groupType: "NETWORK", rank: 12 })?.groups).toEqual({
      industry: { name: "Software" },
      network: { rank: 12 },
    });
  });

  test("empty scores of a group are no averages", () => {
    const score = { overall: 35, subScores: [] };
    expect(withGroups({ groupType: "INDUSTRY", rank: 9, score })?.groups.industry).toEqual({
      rank: 9,
      average: 35,
    });
  });

  test("an unknown group and rubbish are passed over", () => {
    expect(withGroups({ groupType: "PLANET", rank: 1 }, null, 7)?.groups).toEqual({});
  });

  test("a group's scores never become the own", () => {
    const score = { overall: 99, subScores: SCORES.map((one) => ({ ...one, score: 24.75 })) };
    const found = withGroups({ groupType: "INDUSTRY", rank: 9, score });
    expect(found?.pillars.brand).toBe(20.973);
    expect(found?.groups.industry?.pillars?.brand).toBe(24.75);
  });
});
