import { batch, effect, signal } from "@preact/signals";
import { browser } from "../browser";
import { type Advice, advice, withDaily } from "../domain/coach/advice";
import { type CoachState, NOTHING_TOLD } from "../domain/coach/state";
import { hasConsent, reachesLinkedin } from "../domain/consent";
import { dayOf } from "../domain/day-of";
import type { Mark } from "../domain/mark";
import type { Kind } from "../domain/outcomes/kinds";
import type { OutcomeWeek } from "../domain/outcomes/outcome-week";
import type { OwnProfile } from "../domain/profile";
import { overdueDays } from "../domain/reminder";
import { type Range, rangeStart } from "../domain/series";
import type { Settings } from "../domain/settings";
import type { Snapshot } from "../domain/snapshot";
import { type Known, standing } from "../domain/standing";
import { type Attempt, onAttempt, readAttempt } from "../storage/attempt";
import { changeCoach, onCoach, readCoach } from "../storage/coach";
import { listMarks } from "../storage/marks";
import { listOutcomes, onKinds, readKinds } from "../storage/outcomes";
import { readProfile } from "../storage/profile";
import { onSettings, readSettings } from "../storage/settings";
import { recentSnapshots } from "../storage/snapshots";
import { isSample, withHistory } from "./history-database";
import { LINKEDIN } from "./linkedin";

/** What popup and dashboard show, as it is stored right now; undefined until it was read. */
export const settings = signal<Settings>();
/** Whether the browser lets us read the SSI page as it is opened. */
export const isAllowed = signal<boolean>();
/** The whole history, or that of the range and what is compared with it; oldest first. */
export const snapshots = signal<Snapshot[]>();
const attempt = signal<Attempt>();
/** What the member told the coach; undefined until it was read. */
export const coach = signal<CoachState>();
/** The member's own notes on days, oldest first. */
export const marks = signal<Mark[]>([]);
/** What is known of the member's own profile; undefined where nothing is. */
export const profile = signal<OwnProfile>();
/** What was counted by week, oldest first, and what the member counts or has counted. */
export const outcomes = signal<OutcomeWeek[]>([]);
export const kinds = signal<Kind[]>([]);
export const range = signal<Range>("30d");
export const today = signal(dayOf(new Date()));
/** Set when the stored history cannot be opened; what is stored is left alone. */
export const isUnreadable = signal(false);

/** By then the first range is painted, in milliseconds after it was read. */
const PAINTED_MS = 100;

/** Whether the whole history is read, so that another range needs no further look. */
let isWhole = false;

/** Reads everything once and then follows it: of the history first the range, then the whole. */
export function goLive(): void {
  void refreshHistory().then(() => setTimeout(readWhole, PAINTED_MS));
  void readSettings().then((read) => {
    settings.value = read;
  });
  void readAttempt().then((read) => {
    attempt.value = read;
  });
  followCoach();
  followKinds();
  void refreshAllowed();
  onSettings((changed) => {
    settings.value = changed;
  });
  onAttempt((news) => {
    if ("attempt" in news) attempt.value = news.attempt;
    if (news.history) void refreshHistory();
  });
  browser.permissions.onAdded.addListener(() => void refreshAllowed());
  browser.permissions.onRemoved.addListener(() => void refreshAllowed());
  // A dashboard may stay open overnight.
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && today.value !== dayOf(new Date())) void refreshHistory();
  });
}

/** How today stands, seen from a page of ours that was opened on that page; undefined until it is known. */
export function standingNow({ openedOn, startedAt }: Pick<Known, "openedOn" | "startedAt">) {
  if (!settings.value || !snapshots.value) return undefined;
  return standing({
    isAgreed: hasConsent(settings.value),
    isPermissionLost: reachesLinkedin(settings.value) && isAllowed.value === false,
    today: today.value,
    now: new Date().toISOString(),
    snapshots: snapshots.value,
    openedOn,
    attempt: attempt.value,
    startedAt,
  });
}

/** Whether the toolbar button says now that nothing was kept for days. */
export function isOverdue(): boolean {
  if (!settings.value) return false;
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

function followCoach(): void {
  if (isSample) {
    coach.value = NOTHING_TOLD;
    return;
  }
  void readCoach().then((read) => {
    coach.value = read;
  });
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
    void changeCoach((state) => withDaily(state, said, day) ?? state);
  });
}

/** Shows another range, and reads what it needs. */
export function chooseRange(chosen: Range): void {
  range.value = chosen;
  if (!isWhole) void refreshHistory();
}

function followKinds(): void {
  void readKinds().then((read) => {
    kinds.value = read;
  });
  onKinds((changed) => {
    kinds.value = changed;
  });
}

function readWhole(): void {
  isWhole = true;
  void refreshHistory();
}

async function refreshHistory(): Promise<void> {
  today.value = dayOf(new Date());
  const [chosen, isAll] = [range.value, isWhole];
  try {
    const [read, noted, own, counted] = await withHistory((database) =>
      Promise.all([
        recentSnapshots(database, today.value, isAll ? undefined : rangeStart(chosen, today.value)),
        listMarks(database),
        readProfile(database),
        listOutcomes(database),
      ]),
    );
    // A slower answer to an earlier choice, or of less than all, must not replace a later one.
    if (isAll !== isWhole || (!isAll && chosen !== range.value)) return;
    batch(() => {
      snapshots.value = read;
      marks.value = noted;
      profile.value = own;
      outcomes.value = counted;
    });
    isUnreadable.value = false;
  } catch {
    isUnreadable.value = true;
  }
}

async function refreshAllowed(): Promise<void> {
  isAllowed.value = await browser.permissions.contains(LINKEDIN);
}
