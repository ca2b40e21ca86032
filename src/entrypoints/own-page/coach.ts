import { computed, effect } from "@preact/signals";
import { type Advice, advice, withDaily } from "../../domain/coach/advice";
import type { CoachState, Persona, TipState } from "../../domain/coach/state";
import { withTipStatus } from "../../domain/coach/tip-marks";
import type { TipId } from "../../domain/coach/tips";
import type { Pillar } from "../../domain/scores/pillars";
import { changeCoach } from "../../storage/coach";
import { quietly } from "../quietly";
import { seen, snapshots } from "./history";
import { askToday, today } from "./page/own-clock";
import { profile } from "./profile";
import { writeShownHistory } from "./shown-history";

/** What the member told the coach; undefined until it was read. */
export const coach = computed(() => seen.value?.coach);

/** What the coach says today; undefined where nothing is kept or known yet. */
export function adviceNow(): Advice | undefined {
  const [state, kept] = [coach.value, snapshots.value];
  if (!state || !kept) return undefined;
  return advice({ snapshots: kept, state, profile: profile.value, today: today.value });
}

function tell(rule: (state: CoachState) => CoachState | undefined): Promise<void> {
  return writeShownHistory((database) => changeCoach(database, rule));
}

/** Has the coach remember the tip of each day. */
export function followCoach(): void {
  // The tip that is shown today stays the tip of today. Once a day is enough: what the member has
  // deleted since must not come back.
  let remembered: string | undefined;
  effect(() => {
    const said = adviceNow();
    const day = today.value;
    if (!said?.tip || remembered === day) return;
    remembered = day;
    quietly(tell((state) => withDaily(state, said, day)));
  });
}

/** Marks a tip from today on; a habit with the pillar it should move. */
export async function setTipStatus(id: TipId, state: TipState, moves?: Pillar): Promise<void> {
  await tell((now) => withTipStatus(now, id, state, askToday(), moves));
}

/** Who the member is to the coach, or that the question was skipped; undefined asks again. */
export async function choosePersona(persona: Persona | "skipped" | undefined): Promise<void> {
  await tell(({ persona: _, ...now }) => ({ ...now, ...(persona && { persona }) }));
}

/** Whether a goal or a bonus hangs on the index; undefined asks again. */
export async function sayTarget(target: CoachState["target"]): Promise<void> {
  await tell(({ target: _, ...now }) => ({ ...now, ...(target && { target }) }));
}
