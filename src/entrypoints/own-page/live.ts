import { effect, signal } from "@preact/signals";
import { browser } from "../../browser";
import { type Advice, advice, withDaily } from "../../domain/coach/advice";
import { type CoachState, NOTHING_TOLD } from "../../domain/coach/state";
import type { Kind } from "../../domain/outcomes/kinds";
import type { Attempt } from "../../domain/reading/result";
import { hasConsent, usesLinkedin } from "../../domain/settings/consent";
import type { Settings } from "../../domain/settings/settings";
import { overdueDays } from "../../domain/today/reminder";
import { standing, type TodayFacts } from "../../domain/today/today-status";
import { onAttempt, readAttempt } from "../../storage/attempt";
import { changeCoach, onCoach, readCoach } from "../../storage/coach";
import { onKinds, readKinds } from "../../storage/outcomes";
import { onSettings, readSettings } from "../../storage/settings";
import { LINKEDIN } from "../linkedin-permission";
import { quietly } from "../quietly";
import type { Early } from "./early";
import { isSample } from "./history-database";
import {
  type Following,
  followHistory,
  historyFailure,
  profile,
  refreshHistory,
  snapshots,
} from "./live-history";
import { followClock, ticks, today } from "./own-clock";

/** What popup and dashboard show, as it is stored right now; undefined until it was read. */
export const settings = signal<Settings>();
/** Set when what the member chose and told cannot be read. */
export const isSettingsLost = signal(false);
/** Whether the browser lets us read the SSI page as it is opened. */
export const isAllowed = signal<boolean>();
const attempt = signal<Attempt>();
/** What the member told the coach; undefined until it was read. */
export const coach = signal<CoachState>();
/** What the member counts or has counted. */
export const kinds = signal<Kind[]>([]);

/**
 * Reads everything once and then follows it.
 *
 * @param history how the page reads the history, where it does not show the whole
 * @param early what was asked for before, if nothing has changed since
 */
export function goLive(history?: Partial<Following>, early?: Early): void {
  followClock();
  followHistory(history);
  needed(
    readSettings(early?.settings).then((read) => {
      settings.value = read;
    }),
  );
  quietly(
    readAttempt(early?.attempt).then((read) => {
      attempt.value = read;
    }),
  );
  followCoach(early?.coach);
  followKinds(early?.kinds);
  quietly(refreshAllowed(early?.isAllowed));
  onSettings((changed) => {
    settings.value = changed;
    isSettingsLost.value = false;
  });
  onAttempt((news) => {
    if ("attempt" in news) attempt.value = news.attempt;
    if (news.history) void refreshHistory();
  });
  browser.permissions.onAdded.addListener(() => quietly(refreshAllowed()));
  browser.permissions.onRemoved.addListener(() => quietly(refreshAllowed()));
}

/** Without it a view would stay empty, so a failure is told. */
function needed(read: Promise<void>): void {
  quietly(
    read.catch((error: unknown) => {
      isSettingsLost.value = true;
      throw error;
    }),
  );
}

/** How today stands, seen from a page of ours that was opened on that page; undefined until it is known. */
export function standingNow({ openedOn, startedAt }: Pick<TodayFacts, "openedOn" | "startedAt">) {
  const known = historyFailure.value ?? snapshots.value;
  if (!settings.value || !known) return undefined;
  return standing({
    isAgreed: hasConsent(settings.value),
    isPermissionLost: usesLinkedin(settings.value) && isAllowed.value === false,
    today: today.value,
    now: now(),
    snapshots: known,
    openedOn,
    attempt: attempt.value,
    startedAt,
  });
}

/** Now, for whoever is to look again when time has passed. */
function now(): string {
  void ticks.value;
  return new Date().toISOString();
}

/** Whether the toolbar button says now that nothing was kept for days. */
export function isOverdue(): boolean {
  if (!settings.value || !hasConsent(settings.value)) return false;
  const { remindAfter, snoozedUntil } = settings.value;
  const last = snapshots.value?.at(-1)?.day;
  return overdueDays({ last, today: today.value, remindAfter, snoozedUntil }) !== undefined;
}

/** What the coach says today; undefined where nothing is kept or known yet. */
export function adviceNow(): Advice | undefined {
  const [state, kept] = [coach.value, snapshots.value];
  if (!state || !kept) return undefined;
  return advice({ snapshots: kept, state, profile: profile.value, today: today.value });
}

/** Tells the coach something. What is told over the sample is forgotten with its page. */
export async function tell(rule: (state: CoachState) => CoachState): Promise<void> {
  if (isSample) coach.value = rule(coach.value ?? NOTHING_TOLD);
  else await changeCoach(rule);
}

function followCoach(begun?: Promise<unknown>): void {
  if (isSample) {
    coach.value = NOTHING_TOLD;
    return;
  }
  needed(
    readCoach(begun).then((read) => {
      coach.value = read;
    }),
  );
  onCoach((changed) => {
    coach.value = changed;
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

function followKinds(begun?: Promise<unknown>): void {
  needed(
    readKinds(begun).then((read) => {
      kinds.value = read;
    }),
  );
  onKinds((changed) => {
    kinds.value = changed;
  });
}

async function refreshAllowed(asked = browser.permissions.contains(LINKEDIN)): Promise<void> {
  isAllowed.value = await asked;
}
