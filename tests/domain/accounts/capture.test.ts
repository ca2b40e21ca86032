import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { capture } from "../../../src/domain/accounts/capture";
import type { Snapshot } from "../../../src/domain/history/snapshot";
import type { Reading } from "../../../src/domain/reading/reading";
import { snapshotOn } from "../../build/snapshots";
import { canTravel, liveIn } from "../../build/time-zone";

const READING: Reading = {
  pillars: { brand: 20.998, people: 6.4, insights: 10.25, relationships: 15 },
  displayedTotal: 53,
  groups: { industry: { rank: 9 } },
  language: "pt-BR",
};
const at = (moment: string) => new Date(moment);

beforeEach(() => liveIn("America/Sao_Paulo"));

test("a first reading becomes the snapshot of the member's own day, with everything it holds", () => {
  expect(capture(READING, "bars", at("2026-05-14T02:30:00.000Z"), {})).toEqual({
    kept: {
      day: "2026-05-13",
      takenAt: "2026-05-14T02:30:00.000Z",
      firstTakenAt: "2026-05-14T02:30:00.000Z",
      ...READING,
      source: "bars",
    },
  });
});

test("the last reading of the day wins, and the first instant is kept", () => {
  const sameDay = snapshotOn("2026-05-13", {
    firstTakenAt: "2026-05-13T11:00:00.000Z",
    seat: true,
  });
  const captured = capture(READING, "json", at("2026-05-13T20:00:00.000Z"), {
    sameDay,
  });
  expect(captured).toEqual({
    kept: {
      day: "2026-05-13",
      takenAt: "2026-05-13T20:00:00.000Z",
      firstTakenAt: "2026-05-13T11:00:00.000Z",
      ...READING,
      source: "json",
    },
  });
});

describe("a clock that was set back", () => {
  test("within the day: the reading still wins, and the earlier instant becomes the first", () => {
    const sameDay = snapshotOn("2026-05-13");
    const captured = capture(READING, "bars", at("2026-05-13T11:00:00.000Z"), {
      sameDay,
    });
    expect(captured).toMatchObject({
      kept: { takenAt: "2026-05-13T11:00:00.000Z", firstTakenAt: "2026-05-13T11:00:00.000Z" },
    });
  });

  test("to an earlier day that is kept: that day is left as it is", () => {
    const captured = capture(READING, "bars", at("2026-05-13T20:00:00.000Z"), {
      sameDay: snapshotOn("2026-05-13"),
      nextDay: snapshotOn("2026-05-14"),
    });
    expect(captured).toEqual({ refused: "clock-behind" });
  });

  test("to an earlier day that is free: the day is kept", () => {
    const captured = capture(READING, "bars", at("2026-05-13T20:00:00.000Z"), {
      nextDay: snapshotOn("2026-05-14"),
    });
    expect(captured).toMatchObject({ kept: { day: "2026-05-13" } });
  });
});

test("flying west into yesterday is no clock set back: the day is read again", () => {
  const captured = capture(READING, "bars", at("2026-05-14T02:00:00.000Z"), {
    sameDay: snapshotOn("2026-05-13"),
    nextDay: snapshotOn("2026-05-14", { takenAt: "2026-05-13T23:30:00.000Z" }),
  });
  expect(captured).toMatchObject({ kept: { day: "2026-05-13" } });
});

test("two looks in the same moment, a day apart on the wall, are no clock set back", () => {
  const captured = capture(READING, "bars", at("2026-05-14T02:00:00.000Z"), {
    sameDay: snapshotOn("2026-05-13"),
    nextDay: snapshotOn("2026-05-14", { takenAt: "2026-05-14T02:00:00.000Z" }),
  });
  expect(captured).toMatchObject({ kept: { day: "2026-05-13" } });
});

test("what only an earlier reading of the day told is not carried over", () => {
  const sameDay = snapshotOn("2026-05-13", { seat: true, groups: { team: { rank: 1 } } });
  const captured = capture(READING, "bars", at("2026-05-13T20:00:00.000Z"), { sameDay });
  expect("kept" in captured && captured.kept.seat).toBeUndefined();
  expect(captured).toMatchObject({ kept: { groups: { industry: { rank: 9 } } } });
  expect(captured).not.toHaveProperty("kept.groups.team");
});

test.runIf(canTravel)("the day is the one on the member's wall, already tomorrow there", () => {
  liveIn("Pacific/Kiritimati");
  const captured = capture(READING, "bars", at("2026-12-31T10:00:00.000Z"), {});
  expect(captured).toMatchObject({
    kept: { day: "2027-01-01", takenAt: "2026-12-31T10:00:00.000Z" },
  });
});

test("of any readings of a day the last one is kept, with the earliest instant as its first", () => {
  const noon = Date.parse("2026-05-13T15:00:00.000Z");
  const anyMoment = fc.integer({ min: -39_600_000, max: 39_600_000 });
  fc.assert(
    fc.property(fc.array(anyMoment, { minLength: 1, maxLength: 8 }), (offsets) => {
      const moments = offsets.map((offset) => noon + offset);
      let kept: Snapshot | undefined;
      for (const moment of moments) {
        const captured = capture(READING, "bars", new Date(moment), {
          sameDay: kept,
        });
        kept = "kept" in captured ? captured.kept : undefined;
      }
      expect(kept).toMatchObject({
        day: "2026-05-13",
        takenAt: new Date(moments.at(-1) ?? 0).toISOString(),
        firstTakenAt: new Date(Math.min(...moments)).toISOString(),
      });
    }),
  );
});
