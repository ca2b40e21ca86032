import { effect, type ReadonlySignal, signal } from "@preact/signals";
import { type Advice, advice, withDaily } from "../../domain/coach/advice";
import type { CoachState, Persona, TipState } from "../../domain/coach/state";
import { NOTHING_TOLD } from "../../domain/coach/state";
import { withTipStatus } from "../../domain/coach/tip-marks";
import type { TipId } from "../../domain/coach/tips";
import type { Pillar } from "../../domain/scores/pillars";
import { changeCoach, onCoach, readCoach } from "../../storage/coach";
import { quietly } from "../quietly";
import { snapshots } from "./history";
import { askToday, today } from "./page/own-clock";
import { profile } from "./profile";
import { needed } from "./settings";
import { isSample } from "./shown-history";

const told = signal<CoachState>();

/** What the member told the coach; undefined until it was read. */
export const coach: ReadonlySignal<CoachState | undefined> = told;

/** What the coach says today; undefined where nothing is kept or known yet. */
export function adviceNow(): Advice | undefined {
  const [state, kept] = [told.value, snapshots.value];
  if (!state || !kept) return undefined;
  return advice({ snapshots: kept, state, profile: profile.value, today: today.value });
}

/** Tells the coach something. What is told over the sample is forgotten with its page. */
async function tell(rule: (state: CoachState) => CoachState): Promise<void> {
  if (isSample()) told.value = rule(told.value ?? NOTHING_TOLD);
  else await changeCoach(rule);
}

/** Reads what the member told the coach once and then follows it. */
export function followCoach(begun?: Promise<unknown>): void {
  if (isSample()) {
    told.value = NOTHING_TOLD;
    return;
  }
  needed(
    readCoach(begun).then((read) => {
      told.value = read;
    }),
  );
  onCoach((changed) => {
    told.value = changed;
  });
  // The tip that is shown today stays the tip of today. Once a day is enough: what the member has
  // deleted since must not come back.
  let remembered: string | undefined;
  effect(() => {
    const said = adviceNow();
    const day = today.value;
    if (!said?.tip || remembered === day) return;
    remembered = day;
    quietly(changeCoach((state) => withDaily(state, said, day)));
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
