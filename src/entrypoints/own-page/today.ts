import { signal } from "@preact/signals";
import type { Attempt } from "../../domain/reading/result";
import { hasConsent } from "../../domain/settings/consent";
import { overdueDays } from "../../domain/today/reminder";
import { type TodayFacts, todayStatus } from "../../domain/today/today-status";
import { send } from "../../messages/send";
import { onAttempt, readAttempt } from "../../storage/attempt";
import { quietly } from "../quietly";
import { historyFailure, refreshHistory, snapshots } from "./history";
import type { Early } from "./page/early";
import { ticks, today } from "./page/own-clock";
import { isPermissionLost, settings } from "./settings";

const attempt = signal<Attempt>();

/** Reads how the last look went once, and follows it and the news of the history. */
export function followToday(early?: Early): void {
  quietly(
    readAttempt(early?.attempt).then((read) => {
      attempt.value = read;
    }),
  );
  onAttempt((news) => {
    if ("attempt" in news) attempt.value = news.attempt;
    if (news.history) void refreshHistory();
  });
}

/** How today stands, seen from a page of ours that was opened on that page; undefined until it is known. */
export function todayStatusNow({
  openedOn,
  startedAt,
}: Pick<TodayFacts, "openedOn" | "startedAt">) {
  const known = historyFailure.value ?? snapshots.value;
  if (!settings.value || !known) return undefined;
  return todayStatus({
    isAgreed: hasConsent(settings.value),
    isPermissionLost: isPermissionLost(),
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

/** The member's answer to numbers found on a new page; false when it comes too late. */
export async function answerProposal(at: string, isMine: boolean): Promise<boolean> {
  const result = await send("answerProposal", { at, isMine });
  return result !== "gone";
}
