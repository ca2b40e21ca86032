import { describe, expect, test } from "vitest";
import { snapshot } from "../../../src/domain/history/snapshot";
import { snapshotOn } from "../../build/snapshots";

const PLAIN = snapshotOn("2026-11-23");
const WHOLE = snapshotOn("2026-11-23", {
  pillars: [20.998, 6.4, 10.25, 15],
  takenAt: "2026-11-23T19:30:00.000Z",
  displayedTotal: 53,
  groups: {
    industry: { rank: 9, average: 34.41, size: 8214, name: "Software" },
    network: { rank: 11 },
    team: {},
  },
  seat: false,
  language: "pt-BR",
  edition: 2,
  corrected: true,
  batch: "0b3c6f1e",
  extra: { mood: ["calm", { of: 5 }] },
});

test("a snapshot with everything, and one with no more than it must have, are accepted", () => {
  expect(snapshot.parse(WHOLE)).toEqual(WHOLE);
  expect(snapshot.parse(PLAIN)).toEqual(PLAIN);
});

describe("a snapshot is refused", () => {
  test.each(["day", "takenAt", "firstTakenAt", "pillars", "groups", "source"])(
    "without its %s",
    (key) => {
      const rest = Object.fromEntries(Object.entries(WHOLE).filter(([name]) => name !== key));
      expect(snapshot.safeParse(rest).success).toBe(false);
    },
  );

  test.each(["2026-02-30", "2026-02-29", "2026-11-31", "2026-13-01", "23.11.2026", ""])(
    "on the day %j, which no calendar has",
    (day) => {
      expect(snapshot.safeParse({ ...WHOLE, day }).success).toBe(false);
    },
  );

  test.each([
    ["an extra key", { url: "https://example.org" }],
    ["a total of its own", { total: 52.648 }],
    ["a moment without its time zone", { takenAt: "2026-11-23T08:00:00.000" }],
    ["a first moment without milliseconds", { firstTakenAt: "2026-11-23T08:00:00Z" }],
    ["four decimals", { pillars: { ...WHOLE.pillars, brand: 20.9981 } }],
    ["a pillar above 25", { pillars: { ...WHOLE.pillars, brand: 25.5 } }],
    ["half a shown total", { displayedTotal: 52.5 }],
    ["a rank of zero", { groups: { industry: { rank: 0 } } }],
    ["an unknown group", { groups: { friends: {} } }],
    ["an unknown source", { source: "guessed" }],
    ["an edition of zero, which is said by leaving it out", { edition: 0 }],
    ["a correction that is none", { corrected: false }],
    ["more of a newer version than is kept", { extra: { long: "x".repeat(4096) } }],
    ["a seat that is null", { seat: null }],
    ["an unknown language that is not left out", { language: undefined }],
  ])("with %s", (_what, changes) => {
    expect(snapshot.safeParse({ ...WHOLE, ...changes }).success).toBe(false);
  });

  test("with a language that is none", () => {
    expect(snapshot.safeParse({ ...WHOLE, language: "" }).success).toBe(false);
  });
});
