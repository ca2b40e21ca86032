import { expect, test } from "vitest";
import type { Whole } from "../../../src/domain/backup/changes";
import { mergeChanges } from "../../../src/domain/backup/restore";
import { unitedWhole } from "../../../src/domain/backup/united-whole";
import { NOTHING } from "../../build/any-whole";

const own = (id: string, name: string) => ({ id, name, isCounted: true });

/** One week of a history, in which each kind of the member's own was counted: by id, name and count. */
function counting(...all: [id: string, name: string, count: number][]): Whole {
  const counts = Object.fromEntries(all.map(([id, , count]) => [id, count]));
  const kinds = { version: 1, kinds: all.map(([id, name]) => own(id, name)) };
  return { ...NOTHING, outcomes: [{ week: "2026-W47", counts }], kinds };
}

test.each([
  ["one name under two ids is one", ["own-0a1b2c3d", "Talks", 5], { Talks: 3, Demos: 1 }],
  ["another kind is another", ["own-0a1b2c3d", "Coffee", 5], { Talks: 3, Demos: 1, Coffee: 5 }],
  ["one id under another name was renamed since", ["own-1", "Shows", 5], { Talks: 3, Demos: 1 }],
] as [string, [string, string, number], object][])("%s", (_what, theirs, expected) => {
  const mine = counting(["own-1", "Talks", 3], ["own-2", "Demos", 1]);
  expect(byName(unitedWhole(mine, counting(theirs)))).toEqual(expected);
});

test("two devices that numbered the same kinds otherwise mix none of them", () => {
  const mine = counting(["own-1", "Talks", 3], ["own-2", "Demos", 1]);
  const swapped = counting(["own-1", "Demos", 7], ["own-2", "Talks", 8]);
  expect(mergeChanges(mine, swapped).changes.outcomes).toEqual([]);
  const other = counting(["own-1", "Coffee", 7], ["own-2", "Talks", 8]);
  const both = unitedWhole(mine, other);
  expect(byName(both)).toEqual({ Talks: 3, Demos: 1, Coffee: 7 });
  expect(unitedWhole(both, other)).toEqual(both);
});

/** What is counted, by the name it has. */
function byName({ outcomes, kinds }: Whole): Record<string, number> {
  const names = kinds?.kinds as { id: string; name: string }[];
  const counts = Object.entries(outcomes[0]?.counts ?? {});
  return Object.fromEntries(
    counts.map(([id, count]) => [names.find((one) => one.id === id)?.name ?? id, count]),
  );
}
