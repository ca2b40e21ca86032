import { describe, expect, test } from "vitest";
import { chooseTip, orderedTips } from "../../../src/domain/coach/choose-tip";
import {
  type CoachState,
  markedTip,
  PERSONAS,
  parseCoachState,
} from "../../../src/domain/coach/state";
import { TIPS } from "../../../src/domain/coach/tips";
import { addDays } from "../../../src/domain/day";
import { PILLARS } from "../../../src/domain/pillars";

const TODAY = "2026-11-23";
const NEW: CoachState = { version: 1, tips: {} };

describe("the tip of the day", () => {
  const choose = (state: CoachState, today = TODAY, hasSeat = false) =>
    chooseTip({ pillar: "people", state, hasSeat, today })?.id;

  test("is the same all day, whatever is marked, and another one later", () => {
    const first = choose(NEW);
    if (!first) throw new Error("There is no tip.");
    const done = markedTip(NEW, first, "done", TODAY);
    expect(choose(done)).toBe(first);
    expect(choose(done, "2026-11-24")).not.toBe(first);
  });

  test("is the one the member is doing, until it is done", () => {
    const doing = markedTip(NEW, "p-view", "doing", "2026-11-20");
    expect(choose(doing)).toBe("p-view");
    expect(choose(markedTip(doing, "p-view", "done", "2026-11-22"))).not.toBe("p-view");
  });

  test("is never one that needs a seat for a member without it", () => {
    const days = Array.from({ length: 60 }, (_, index) => addDays(TODAY, index));
    for (const day of days) {
      expect(choose(NEW, day)).not.toMatch(/p-advanced|p-alerts/);
    }
    expect(orderedTips("people", NEW, true)).toHaveLength(8);
    expect(orderedTips("people", NEW, false)).toHaveLength(6);
  });

  test("is none once all are done or put aside, and comes back with Again", () => {
    const all = TIPS.reduce((state, { id }) => markedTip(state, id, "aside", "2026-11-01"), NEW);
    expect(choose(all)).toBeUndefined();
    expect(choose(markedTip(all, "p-intro", undefined, TODAY))).toBe("p-intro");
  });

  test("every tip is reached, one after the other", () => {
    for (const pillar of PILLARS) {
      let state = NEW;
      const seen = new Set<string>();
      for (let day = TODAY, tips = 0; tips < 20; day = addDays(day, 1), tips += 1) {
        const tip = chooseTip({ pillar, state, hasSeat: true, today: day });
        if (!tip) break;
        seen.add(tip.id);
        state = markedTip(state, tip.id, "done", day);
      }
      expect([...seen].sort()).toEqual(
        TIPS.filter((tip) => tip.pillar === pillar)
          .map(({ id }) => id)
          .sort(),
      );
    }
  });

  test("who the member is changes the order and nothing else", () => {
    for (const persona of PERSONAS) {
      for (const pillar of PILLARS) {
        const ordered = orderedTips(pillar, { ...NEW, persona }, true).map(({ id }) => id);
        const plain = orderedTips(pillar, NEW, true).map(({ id }) => id);
        expect(ordered.toSorted()).toEqual(plain.toSorted());
        expect(TIPS.find(({ id }) => id === ordered[0])?.needs).toBe("free");
      }
    }
    const first = (persona: CoachState["persona"]) =>
      orderedTips("brand", { ...NEW, ...(persona && { persona }) }, false)[0]?.id;
    expect([first(undefined), first("skipped"), first("job"), first("marketing")]).toEqual([
      "b-photo",
      "b-photo",
      "b-experience",
      "b-publish",
    ]);
  });
});

test.each([undefined, null, "x", { version: 2, tips: {} }, { ...NEW, tips: { "b-x": 1 } }])(
  "%j as stored is nothing told",
  (stored) => {
    expect(parseCoachState(stored)).toEqual(NEW);
  },
);

test("what is told is read again as it was", () => {
  const told = markedTip({ ...NEW, persona: "sales" }, "i-reply", "done", TODAY);
  expect(parseCoachState(JSON.parse(JSON.stringify(told)))).toEqual(told);
});
