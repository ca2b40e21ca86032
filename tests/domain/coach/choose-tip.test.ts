import { describe, expect, test } from "vitest";
import { chooseTip, orderedTips } from "../../../src/domain/coach/choose-tip";
import { type CoachState, NOTHING_TOLD, PERSONAS } from "../../../src/domain/coach/state";
import { withTipStatus } from "../../../src/domain/coach/tip-marks";
import { TIPS } from "../../../src/domain/coach/tips";
import { addDays } from "../../../src/domain/days/calendar";
import type { OwnProfile } from "../../../src/domain/profile/own-profile";
import { PROFILE_FIELDS } from "../../../src/domain/profile/profile-fields";
import { PILLARS, type Pillar } from "../../../src/domain/scores/pillars";

const TODAY = "2026-11-23";
const NEW = NOTHING_TOLD;

const known = (state: CoachState, hasSeat = false, profile?: OwnProfile) => ({
  state,
  hasSeat,
  profile,
});
const ordered = (pillar: Pillar, ...of: Parameters<typeof known>) =>
  orderedTips(pillar, known(...of)).map(({ id }) => id);

/** A profile on which every part is there, but for these. */
function profileWith(other: OwnProfile["fields"]): OwnProfile {
  const all = PROFILE_FIELDS.map((field) => [field, { state: "present", day: TODAY }] as const);
  return { fields: { ...Object.fromEntries(all), ...other } };
}

describe("the tip of the day", () => {
  const choose = (state: CoachState, today = TODAY, hasSeat = false) =>
    chooseTip("people", known(state, hasSeat), today)?.id;

  test("is the same for the same day, and never one that was marked", () => {
    const first = choose(NEW);
    if (!first) throw new Error("There is no tip.");
    expect(choose(NEW)).toBe(first);
    expect(choose(withTipStatus(NEW, first, "done", TODAY))).not.toBe(first);
  });

  test("is never one that needs a seat for a member without it", () => {
    const days = Array.from({ length: 60 }, (_, index) => addDays(TODAY, index));
    for (const day of days) {
      expect(choose(NEW, day)).not.toMatch(/p-advanced|p-alerts/);
    }
    expect(ordered("people", NEW, true)).toHaveLength(8);
    expect(ordered("people", NEW, false)).toHaveLength(6);
  });

  test("is none once all are done or put aside, and comes back with Again", () => {
    const all = TIPS.reduce(
      (state, { id }) => withTipStatus(state, id, "aside", "2026-11-01"),
      NEW,
    );
    expect(choose(all)).toBeUndefined();
    expect(choose(withTipStatus(all, "p-intro", "again", TODAY))).toBe("p-intro");
  });

  test("every tip is reached, one after the other", () => {
    for (const pillar of PILLARS) {
      let state = NEW;
      const seen = new Set<string>();
      for (let day = TODAY, tips = 0; tips < 20; day = addDays(day, 1), tips += 1) {
        const tip = chooseTip(pillar, known(state, true), day);
        if (!tip) break;
        seen.add(tip.id);
        state = withTipStatus(state, tip.id, "done", day);
      }
      expect([...seen].sort()).toEqual(
        TIPS.filter((tip) => tip.pillar === pillar)
          .map(({ id }) => id)
          .sort(),
      );
    }
  });

  test("is another one on each of three days, and then the first again", () => {
    const days = [0, 1, 2, 3].map((days) => choose(NEW, addDays(TODAY, days)));
    expect(new Set(days).size).toBe(3);
    expect(days[3]).toBe(days[0]);
  });

  test("needs no seat while one that needs none is left that stands equal", () => {
    const days = Array.from({ length: 60 }, (_, index) => addDays(TODAY, index));
    const chosen = days.map((day) => chooseTip("people", known(NEW, true), day)?.needs);
    expect(new Set(chosen)).toEqual(new Set(["free"]));
  });

  test("is one that needs a seat only after all free ones that stand equal", () => {
    const ids = ordered("people", NEW, true);
    const free = TIPS.filter(({ pillar, needs }) => pillar === "people" && needs === "free");
    const unchecked = free.filter(({ checks }) => checks.length === 0).map(({ id }) => id);
    const paid = ids.findIndex((id) => /p-advanced|p-alerts/.test(id));
    expect(unchecked.every((id) => ids.indexOf(id) < paid)).toBe(true);
  });

  test.each(PERSONAS)("is another one first for %s than for nobody in particular", (persona) => {
    const orders = (state: CoachState) => PILLARS.map((pillar) => ordered(pillar, state));
    expect(orders({ ...NEW, persona })).not.toEqual(orders(NEW));
    expect(orders({ ...NEW, persona: "skipped" })).toEqual(orders(NEW));
  });

  test("who the member is changes the order and nothing else", () => {
    for (const persona of PERSONAS) {
      for (const pillar of PILLARS) {
        const ids = ordered(pillar, { ...NEW, persona }, true);
        expect(ids.toSorted()).toEqual(ordered(pillar, NEW, true).toSorted());
        expect(TIPS.find(({ id }) => id === ids[0])?.needs).toBe("free");
      }
    }
    const first = (persona: CoachState["persona"], profile?: OwnProfile) =>
      ordered("brand", { ...NEW, ...(persona && { persona }) }, false, profile)[0];
    expect([first(undefined), first("skipped"), first("job"), first("quiet")]).toEqual([
      "b-photo",
      "b-photo",
      "b-experience",
      "b-photo",
    ]);
    expect(first("marketing", profileWith({}))).toBe("b-publish");
  });

  test("is first what is missing on the profile, whoever the member is", () => {
    const profile = profileWith({ featured: { state: "missing", day: TODAY } });
    for (const persona of PERSONAS) {
      const told = { ...NEW, persona };
      expect(ordered("brand", told, false, profile)[0]).toBe("b-media");
      for (const day of [TODAY, "2026-11-24", "2026-11-25", "2026-11-26"]) {
        expect(chooseTip("brand", known(told, false, profile), day)?.id).toBe("b-media");
      }
    }
  });

  test("is then what is unknown there, then what no check tells of, and last what is there", () => {
    const profile = profileWith({ skills: { state: "unknown", why: "not-loaded" } });
    const ids = ordered("brand", NEW, false, profile);
    expect(ids[0]).toBe("b-skills");
    expect(ids.slice(1, 5)).toEqual(["b-publish", "b-comment-first", "b-coherence", "b-creator"]);
    expect(ids.slice(-2)).toEqual(["b-media", "b-recommend"]);
    expect(ordered("brand", NEW)[0], "nothing was ever looked at").toBe("b-photo");
  });
});
