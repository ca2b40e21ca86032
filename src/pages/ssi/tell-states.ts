import type { PageState, Sides } from "../../domain/reading/page-state";
import type { Reading } from "../../domain/reading/reading";
import type { Unread } from "./read-ssi";

/** A proposal, or sides found late, must have stood this long, in milliseconds of visible time. */
const STABLE_MS = 700;

/** Five numbers that do not fit are not waited for any longer, in milliseconds of visible time. */
const UNFIT_MS = 3_000;

/** What comes with a state: four numbers that only the member can judge, or both sides that do not fit. */
type StateDetails = { proposal?: Reading; sides?: Sides };

export type OnState = (state: PageState, details: StateDetails) => void;

/**
 * Tells each state once, and what comes with it once that has stood. That the tab was hidden is no
 * news after it was seen what is wrong, but what stood before does so no longer.
 *
 * @returns told what each look gave, and how long the tab has been visible, in milliseconds
 */
export function stateTeller(onState: OnState): (unread: Unread, visibleMs: number) => void {
  let told: string | undefined;
  let isWaiting = true;
  let standing: { text: string; since: number } | undefined;
  return ({ state: seen, proposal, sides }, visibleMs) => {
    const text = JSON.stringify([seen, proposal, sides]);
    if (text !== standing?.text) standing = { text, since: visibleMs };
    if (seen === "waiting-hidden" && !isWaiting) return;
    const stoodMs = visibleMs - standing.since;
    const isUnfit = sides !== undefined && stoodMs >= UNFIT_MS;
    const state = seen === "waiting" && isUnfit ? "inconsistent" : seen;
    const details: StateDetails = {
      ...(proposal && { proposal }),
      ...(sides && state === "inconsistent" && { sides }),
    };
    const hasToStand = details.proposal !== undefined || details.sides !== undefined;
    const news = JSON.stringify([state, details]);
    if (news === told || (hasToStand && stoodMs < STABLE_MS)) return;
    told = news;
    isWaiting = state === "waiting" || state === "waiting-hidden";
    onState(state, details);
  };
}
