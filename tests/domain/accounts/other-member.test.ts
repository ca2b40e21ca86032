import { describe, expect, test } from "vitest";
import { isOtherMember } from "../../../src/domain/accounts/other-member";
import { SNAPSHOTS, snapshotOn } from "../../build/snapshots";

const ranks = (industry: number, network: number) => ({
  groups: { industry: { rank: industry }, network: { rank: network } },
});
const before = snapshotOn("2026-11-23", { pillars: [20, 6, 10, 15], ...ranks(10, 12) });
const now = (pillars: number[], groups = {}) => snapshotOn("2026-11-24", { pillars, ...groups });

test("every pillar and every rank far off: another member", () => {
  expect(isOtherMember(before, now([17.9, 8.1, 12.1, 12.9], ranks(21, 23)))).toBe(true);
});

test.each([
  ["one pillar is near", [18, 8.1, 12.1, 12.9], ranks(21, 23)],
  ["one rank is near", [17.9, 8.1, 12.1, 12.9], ranks(20, 40)],
])("where %s it may be the same member", (_, pillars, groups) => {
  expect(isOtherMember(before, now(pillars, groups))).toBe(false);
});

test("a rank that only one of them knows says nothing", () => {
  expect(isOtherMember(before, now([17.9, 8.1, 12.1, 12.9]))).toBe(true);
});

test("days of whole numbers must be off by more than six points", () => {
  const whole = { ...before, source: "imported" as const };
  expect(isOtherMember(whole, now([14, 12, 16, 9]))).toBe(false);
  expect(isOtherMember(whole, now([13, 13, 17, 8]))).toBe(true);
});

describe("the public real series are of one member each", () => {
  /** From a published log, see the design page `history.md` §2. */
  const SECOND = [
    snapshotOn("2025-11-30", { pillars: [8.75, 9.25, 3.7, 19.363], ...ranks(29, 29) }),
    snapshotOn("2025-12-01", { pillars: [8.75, 9.125, 9.6, 19.438], ...ranks(8, 14) }),
    snapshotOn("2025-12-09", { pillars: [8.75, 9.375, 10.65, 20.1], ...ranks(7, 11) }),
    snapshotOn("2025-12-24", { pillars: [8.75, 8.188, 10.65, 21.4], ...ranks(6, 11) }),
  ];

  test.each([
    ["the first", SNAPSHOTS],
    ["the second, with its step of 5.9 points and 21 ranks", SECOND],
  ])("%s", (_, series) => {
    const pairs = series.flatMap((one) => series.map((other) => isOtherMember(one, other)));
    expect(pairs).not.toContain(true);
    expect(pairs.length).toBeGreaterThan(10);
  });

  test("and two of them are two members", () => {
    for (const one of SNAPSHOTS) {
      for (const other of SECOND.slice(0, 1)) expect(isOtherMember(one, other)).toBe(true);
    }
  });
});
