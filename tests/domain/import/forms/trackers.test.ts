import { expect, test } from "vitest";
import { countOf, fileNamed, isWhole, read, readText } from "../../../build/files";

const scores = (imported: ReturnType<typeof read>) =>
  imported.days.map(({ day, pillars }) => [day, ...Object.values(pillars)]);

test("of several looks on a day the last counts, noise goes, and what was not known is skipped", () => {
  const imported = read(fileNamed("tracker.json"));
  expect(scores(imported)).toEqual([
    ["2026-02-01", 12.5, 8.2, 3.1, 19],
    ["2026-02-02", 12.5, 8.175, 3.2, 19],
  ]);
  expect(imported.refused).toEqual([
    { file: "tracker.json", row: 5, reason: "missing", found: "", column: "find_right_people" },
  ]);
  expect(countOf(imported)).toEqual({ rows: 5, kept: 2, folded: 1, refused: 1, skipped: 1 });
});

test("a file that calls its list snapshots is read as well", () => {
  const imported = read(fileNamed("snapshots.json"));
  expect(scores(imported)).toEqual([["2026-02-01", 12.5, 8.2, 3.1, 19]]);
});

test("numbered pillars wait until the member says which is which", () => {
  const file = fileNamed("numbered.json");
  const asked = read(file);
  expect(asked.questions).toEqual([
    { kind: "pillarOrder", examples: ["12.5", "8.2", "3.1", "19"], file: file.name },
  ]);
  expect(asked.refused.map(({ reason }) => reason)).toEqual(["needs-an-answer", "needs-an-answer"]);
  const pillarOrder = ["people", "brand", "insights", "relationships"] as const;
  const answered = read({ ...file, answers: { pillarOrder } });
  expect(answered.questions).toEqual([]);
  expect(scores(answered)[0]).toEqual(["2026-02-01", 8.2, 12.5, 3.1, 19]);
});

test("a label that is no day refuses the entry", () => {
  const text = JSON.stringify([{ data: "week 1", total: 40, p1: 10, p2: 10, p3: 10, p4: 10 }]);
  const pillarOrder = ["brand", "people", "insights", "relationships"] as const;
  expect(readText(text, { pillarOrder }).refused).toMatchObject([
    { reason: "not-a-day", found: "week 1", column: "data" },
  ]);
});

test.each([
  ["[1, 2]", "unknown-json"],
  ['{"a": 1}', "unknown-json"],
  ['[{"date": "2026-02-01"}]', "unknown-json"],
  ['{"format": "pilaster-history", "histories": []}', "backup"],
  ["[", "not-json"],
  [`${"[".repeat(99)}`, "too-deep"],
  ['[{"__proto__": 1}]', "forbidden-key"],
])("%s is refused as a file", (text, refused) => {
  expect(readText(text).files).toEqual([{ name: "file", refused }]);
});

test("an entry that is none, or that holds something else, costs itself only", () => {
  const good = {
    date: "2026-02-01",
    establish_brand: 1,
    find_right_people: 2,
    engage_with_insights: 3,
    build_relationships: 4,
  };
  const imported = readText(JSON.stringify([good, 7, { ...good, find_right_people: [2] }]));
  expect(imported.kept).toBe(1);
  expect(imported.refused).toMatchObject([
    { row: 2, reason: "unreadable", found: "7" },
    { row: 3, reason: "not-a-number", found: "[…]" },
  ]);
  expect(isWhole(imported)).toBe(true);
});
