import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { capture } from "../../src/domain/capture";
import type { Reading } from "../../src/domain/reading";
import { snapshotOn } from "./build-snapshot";

const READING: Reading = {
  pillars: { brand: 20.998, people: 6.4, insights: 10.25, relationships: 15 },
  displayedTotal: 53,
  groups: { industry: { rank: 9 } },
  language: "pt-BR",
};
const at = (moment: string) => new Date(moment);

const HOME = process.env.TZ;
beforeEach(() => {
  process.env.TZ = "America/Sao_Paulo";
});
afterEach(() => {
  if (HOME === undefined) delete process.env.TZ;
  else process.env.TZ = HOME;
});

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
    newest: sameDay,
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
      newest: sameDay,
    });
    expect(captured).toMatchObject({
      kept: { takenAt: "2026-05-13T11:00:00.000Z", firstTakenAt: "2026-05-13T11:00:00.000Z" },
    });
  });

  test("to an earlier day that is kept: that day is left as it is", () => {
    const newest = snapshotOn("2026-05-16");
    const captured = capture(READING, "bars", at("2026-05-13T20:00:00.000Z"), {
      sameDay: snapshotOn("2026-05-13"),
      newest,
    });
    expect(captured).toEqual({ refused: "clock-behind", newest });
  });

  test("to an earlier day that is free: the day is kept", () => {
    const captured = capture(READING, "bars", at("2026-05-13T20:00:00.000Z"), {
      newest: snapshotOn("2026-05-16"),
    });
    expect(captured).toMatchObject({ kept: { day: "2026-05-13" } });
  });
});

test("flying west into yesterday is no clock set back: the day is read again", () => {
  const captured = capture(READING, "bars", at("2026-05-14T02:00:00.000Z"), {
    sameDay: snapshotOn("2026-05-13"),
    newest: snapshotOn("2026-05-14", { takenAt: "2026-05-13T23:30:00.000Z" }),
  });
  expect(captured).toMatchObject({ kept: { day: "2026-05-13" } });
});
