import type { CoachState, Persona, TipState } from "../../domain/coach/state";
import { withTipStatus } from "../../domain/coach/tip-marks";
import type { TipId } from "../../domain/coach/tips";
import type { Pillar } from "../../domain/scores/pillars";
import { tell } from "./live";
import { askToday } from "./own-clock";

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
