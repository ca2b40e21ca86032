import { describe, expect, test } from "vitest";
import { advice, withDaily } from "../../../src/domain/coach/advice";
import { type CoachState, NOTHING_TOLD } from "../../../src/domain/coach/state";
import { withTipStatus } from "../../../src/domain/coach/tip-marks";
import { TIPS } from "../../../src/domain/coach/tips";
import { addDays } from "../../../src/domain/days/calendar";
import type { OwnProfile } from "../../../src/domain/profile/own-profile";
import { snapshotOn } from "../../build/snapshots";

const TODAY = "2026-11-23";
const KEPT = [snapshotOn("2026-11-22"), snapshotOn(TODAY)];
const said = (state: CoachState, today = TODAY, profile?: OwnProfile) =>
  advice({ snapshots: KEPT, state, profile, today });

test("the tip is one of the pillar that was chosen, with a reason", () => {
  expect(said(NOTHING_TOLD)).toMatchObject({
    reason: { kind: "points", pillar: "people" },
    tip: { pillar: "people" },
    habit: undefined,
    hasSeat: false,
  });
});

test("a seat on the newest snapshot opens the paid tips", () => {
  const days = [snapshotOn("2026-11-22", { seat: false }), snapshotOn(TODAY, { seat: true })];
  const known = { snapshots: days, state: NOTHING_TOLD, profile: undefined, today: TODAY };
  expect(advice(known)?.hasSeat).toBe(true);
});

test("a day without a word of a seat, such as a typed one, takes no seat away", () => {
  const days = [snapshotOn("2026-11-22", { seat: true }), snapshotOn(TODAY)];
  const known = { snapshots: days, state: NOTHING_TOLD, profile: undefined, today: TODAY };
  expect(advice(known)?.hasSeat).toBe(true);
});

test("a pillar whose tips are all done still has its reason", () => {
  const all = TIPS.reduce(
    (state, { id }) => withTipStatus(state, id, "done", "2026-11-01"),
    NOTHING_TOLD,
  );
  expect(said(all)).toMatchObject({ reason: {}, tip: undefined });
});

test("there is none where nothing is kept", () => {
  expect(advice({ snapshots: [], state: NOTHING_TOLD, profile: undefined, today: TODAY })).toBe(
    undefined,
  );
});

describe("one tip a day", () => {
  /** What is told once a day's tip was shown. */
  function shown(state: CoachState, today = TODAY): CoachState {
    const now = said(state, today);
    return (now && withDaily(state, now, today)) ?? state;
  }

  test("whatever is marked, answered or seen meanwhile", () => {
    const first = said(NOTHING_TOLD)?.tip;
    const before = shown(NOTHING_TOLD);
    if (!first) throw new Error("There is no tip.");
    const told = { ...withTipStatus(before, first.id, "done", TODAY), persona: "job" as const };
    expect(said(told)?.tip).toBe(first);
    expect(withDaily(told, { tip: first }, TODAY)).toBeUndefined();
    const next = said(told, addDays(TODAY, 1))?.tip;
    expect(next).toBeDefined();
    expect(next).not.toBe(first);
  });

  test("whatever else is read that day, though the pillar is another one then", () => {
    const told = shown(NOTHING_TOLD);
    const before = snapshotOn("2026-11-21", { pillars: [20, 20, 1, 20] });
    const other = advice({
      snapshots: [before, snapshotOn("2026-11-22", { pillars: [20, 20, 1, 20] })],
      state: told,
      profile: undefined,
      today: TODAY,
    });
    expect(other?.reason.pillar).toBe("insights");
    expect(other?.tip).toBe(said(NOTHING_TOLD)?.tip);
  });

  test("and a page left open since yesterday does not bring yesterday's back", () => {
    const now = shown(NOTHING_TOLD);
    expect(withDaily(now, { tip: TIPS[0] }, addDays(TODAY, -1))).toBeUndefined();
    expect(withDaily(now, { tip: undefined }, addDays(TODAY, 1))).toBeUndefined();
    const wrong = withDaily(NOTHING_TOLD, { tip: TIPS[0] }, "2071-01-03") ?? NOTHING_TOLD;
    expect(withDaily(wrong, { tip: TIPS[1] }, TODAY)?.daily?.day, "a wrong clock").toBe(TODAY);
  });
});

describe("one change at a time", () => {
  const doing = withTipStatus(NOTHING_TOLD, "i-reply", "doing", TODAY, "people");

  test("while a habit is tried no other change is proposed", () => {
    expect(said(doing, addDays(TODAY, 1))).toMatchObject({
      habit: { tip: { id: "i-reply" }, since: TODAY, moves: "people" },
      tip: undefined,
    });
    expect(said(doing, addDays(TODAY, 27))?.tip).toBeUndefined();
  });

  test("after four weeks tips come again", () => {
    expect(said(doing, addDays(TODAY, 28))?.tip?.pillar).toBe("people");
  });

  test("the tip of the day stays in view on the day it is begun", () => {
    const tip = said(NOTHING_TOLD)?.tip;
    if (!tip) throw new Error("There is no tip.");
    const now = withDaily(NOTHING_TOLD, { tip }, TODAY) ?? NOTHING_TOLD;
    expect(said(withTipStatus(now, tip.id, "doing", TODAY))).toMatchObject({ tip, habit: { tip } });
  });
});
