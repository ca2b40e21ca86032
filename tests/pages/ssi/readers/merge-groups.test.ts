import { expect, test } from "vitest";
import { mergeGroups } from "../../../../src/pages/ssi/readers/merge-groups";

test("what is missing is added, what is there stays", () => {
  const shown = { industry: { rank: 9 }, network: { rank: 11, size: 600 } };
  const by = { industry: { rank: 8, size: 8214, name: "Software" }, team: { rank: 1 } };
  expect(mergeGroups(shown, by)).toEqual({
    industry: { rank: 9, size: 8214, name: "Software" },
    network: { rank: 11, size: 600 },
    team: { rank: 1 },
  });
});

test("nobody's groups are no groups", () => {
  expect(mergeGroups({}, {})).toEqual({});
});

test.each<[shown: number, exact: number, average: number]>([
  [35, 34.52, 34.52],
  [34, 34.51, 34.51],
  [34, 34.52, 34],
  [35, 36.2, 35],
  [34.5, 34.52, 34.5],
])("an average of %s beside %s is %s", (shown, exact, average) => {
  expect(mergeGroups({ network: { average: shown } }, { network: { average: exact } })).toEqual({
    network: { average },
  });
});

test("an average that only one knows is taken from that one", () => {
  const average = { industry: { average: 34.52 } };
  expect(mergeGroups(average, { industry: { rank: 9 } }).industry?.average).toBe(34.52);
  expect(mergeGroups({ industry: { rank: 9 } }, average).industry?.average).toBe(34.52);
});
