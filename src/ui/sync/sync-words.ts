import { daysBetween } from "../../domain/days/calendar";
import { type Day, dayOf } from "../../domain/days/day";
import type { SyncProblem, WhySyncOff } from "../../domain/sync/status";
import { formatTime } from "../../i18n/format";
import { formatDaysAgo } from "../../i18n/format-calendar";
import { t } from "../../i18n/t";

/** What hinders sync, and what helps. */
export function problemWords(problem: SyncProblem): string {
  const words = {
    full: t("syncFull"),
    refused: t("syncRefused"),
    "off-by-browser": t("syncOffByBrowser"),
    newer: t("syncNewer"),
    "not-here": t("syncNotHere"),
  }[problem];
  return `${words} ${t("syncUntouched")}`;
}

/** Why sync is off, though the member had switched it on. */
export function offWords(why: WhySyncOff): string {
  const words = {
    "removed-elsewhere": t("syncRemovedElsewhere"),
    "not-allowed": t("syncNotAllowed"),
  }[why];
  return `${words} ${t("syncUntouched")}`;
}

/**
 * When something happened, "yesterday, 08:01".
 *
 * @param at an instant in UTC; undefined where it never happened
 */
export function whenWords(at: string | undefined, today: Day): string {
  if (at === undefined) return t("syncNotYet");
  const then = new Date(at);
  return `${formatDaysAgo(daysBetween(dayOf(then), today))}, ${formatTime(then)}`;
}
