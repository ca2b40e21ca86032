import { describe, expect, test } from "vitest";
import { type CoachState, NOTHING_TOLD, parseCoachState } from "../../../src/domain/coach/state";
import { habitOf, tipStatuses, withTipStatus } from "../../../src/domain/coach/tip-marks";

const marks = ({ log }: CoachState) => tipStatuses(log);

test("the last that was withEntry of a tip stands", () => {
  const begun = withTipStatus(NOTHING_TOLD, "i-reply", "doing", "2026-11-01", "people");
  expect(marks(begun)).toEqual({
    "i-reply": { state: "doing", since: "2026-11-01", begun: "2026-11-01", moves: "people" },
  });
  const done = withTipStatus(begun, "i-reply", "done", "2026-11-23");
  expect(marks(done)).toEqual({
    "i-reply": { state: "done", since: "2026-11-23", begun: "2026-11-01", moves: "people" },
  });
  expect(done.log, "what was begun stays on the charts").toHaveLength(2);
});

test("a tip taken up again is open, and what was done before stays in the log", () => {
  const done = withTipStatus(NOTHING_TOLD, "b-photo", "done", "2026-11-01");
  const again = withTipStatus(done, "b-photo", "again", "2026-11-20");
  expect(marks(again)).toEqual({});
  expect(again.log).toHaveLength(2);
  expect(marks(withTipStatus(again, "b-photo", "doing", "2026-11-21"))["b-photo"]).toEqual({
    state: "doing",
    since: "2026-11-21",
    begun: "2026-11-21",
  });
});

test("a word that was taken back on the same day leaves no trace", () => {
  const slip = withTipStatus(NOTHING_TOLD, "b-photo", "aside", "2026-11-23");
  expect(withTipStatus(slip, "b-photo", "again", "2026-11-23")).toEqual(NOTHING_TOLD);
  expect(withTipStatus(slip, "b-photo", "done", "2026-11-23").log).toEqual([
    { day: "2026-11-23", id: "b-photo", state: "done" },
  ]);
});

describe("a habit", () => {
  const first = withTipStatus(NOTHING_TOLD, "i-reply", "doing", "2026-11-01");

  test("should move its tip's own pillar where nothing else was withEntry", () => {
    expect(habitOf(first)).toMatchObject({ tip: { id: "i-reply" }, moves: "insights" });
    expect(habitOf(NOTHING_TOLD)).toBeUndefined();
  });

  test("ends where another one begins", () => {
    const second = withTipStatus(first, "p-view", "doing", "2026-11-10");
    expect(habitOf(second)?.tip.id).toBe("p-view");
    expect(marks(second)["i-reply"]).toBeUndefined();
    expect(second.log.filter(({ id }) => id === "i-reply")).toHaveLength(2);
  });

  test("begun by mistake and changed the same day leaves one trace", () => {
    const second = withTipStatus(first, "p-view", "doing", "2026-11-01");
    expect(second.log).toEqual([{ day: "2026-11-01", id: "p-view", state: "doing" }]);
  });

  test("ends alone: what is done or put aside stays so, and so does what it moves", () => {
    const told = withTipStatus(
      withTipStatus(NOTHING_TOLD, "b-photo", "done", "2026-10-01"),
      "r-invite",
      "aside",
      "2026-10-02",
    );
    const both = withTipStatus(
      withTipStatus(told, "i-reply", "doing", "2026-11-01"),
      "p-view",
      "doing",
      "2026-11-10",
      "brand",
    );
    expect(marks(both)).toMatchObject({
      "b-photo": { state: "done" },
      "r-invite": { state: "aside" },
    });
    expect(both.log).toHaveLength(5);
    expect(habitOf(both)?.moves).toBe("brand");
    expect(withTipStatus(both, "p-view", "doing", "2026-11-10").log).toHaveLength(5);
  });

  test("ends when it is done", () => {
    expect(habitOf(withTipStatus(first, "i-reply", "done", "2026-11-23"))).toBeUndefined();
  });
});

describe("what is stored", () => {
  test.each([
    undefined,
    null,
    "x",
    { version: 3, log: [] },
    { version: 2, log: "none" },
    { ...NOTHING_TOLD, target: "maybe" },
    { version: 1, tips: { "b-x": { state: "done", since: "2026-11-23" } } },
  ])("as %j is nothing told", (stored) => {
    expect(parseCoachState(stored)).toEqual(NOTHING_TOLD);
  });

  test("in part by a later version is read without that part", () => {
    const told = {
      ...NOTHING_TOLD,
      persona: "sales" as const,
      target: "yes" as const,
      log: [{ day: "2026-11-20", id: "b-photo" as const, state: "done" as const }],
    };
    const later = {
      ...told,
      mood: "good",
      daily: { day: "2026-11-23", id: "b-x" },
      log: [{ day: "2026-11-19", id: "b-x", state: "done" }, ...told.log],
    };
    expect(parseCoachState(later)).toEqual(told);
  });

  test("is read again as it was", () => {
    const told = withTipStatus(
      {
        ...NOTHING_TOLD,
        persona: "sales",
        target: "no",
        daily: { day: "2026-11-23", id: "p-view" },
      },
      "i-reply",
      "doing",
      "2026-11-23",
      "people",
    );
    expect(parseCoachState(JSON.parse(JSON.stringify(told)))).toEqual(told);
  });

  test("by version 1 is brought along, oldest first", () => {
    const tips = {
      "b-photo": { state: "done", since: "2026-11-20" },
      "i-reply": { state: "doing", since: "2026-11-02" },
    };
    expect(parseCoachState({ version: 1, persona: "job", tips })).toEqual({
      version: 2,
      persona: "job",
      log: [
        { day: "2026-11-02", id: "i-reply", state: "doing" },
        { day: "2026-11-20", id: "b-photo", state: "done" },
      ],
    });
  });
});
