import { browser } from "../../browser";
import { dayOf } from "../../domain/day-of";
import { total } from "../../domain/pillars";
import { overdueDays } from "../../domain/reminder";
import type { Snapshot } from "../../domain/snapshot";
import { formatDay, formatScore } from "../../i18n/format";
import { plural, t } from "../../i18n/t";
import { withDatabase } from "../../storage/database";
import { readSettings } from "../../storage/settings";
import { newestSnapshots } from "../../storage/snapshots";

/** Our accent, dark enough for white text; and a grey as dark, for a number that is not new. */
const [BADGE_COLOR, OVERDUE_COLOR] = ["#4b3f72", "#5a616a"];

/** Stands after a number that is not new, so that colour is not what tells it. */
const OVERDUE_SIGN = "\u2026";

/**
 * Shows the newest total on the toolbar button: LinkedIn's whole number, and in words the exact
 * one. After days without a reading it says so quietly, as the member chose.
 */
export async function showBadge(): Promise<void> {
  const [newest] = await withDatabase((database) => newestSnapshots(database, 1));
  const { remindAfter, snoozedUntil } = await readSettings();
  const today = dayOf(new Date());
  const overdue = overdueDays({ last: newest?.day, today, remindAfter, snoozedUntil });
  await browser.action.setBadgeBackgroundColor({
    color: overdue === undefined ? BADGE_COLOR : OVERDUE_COLOR,
  });
  await browser.action.setBadgeText({ text: newest ? badgeText(newest, overdue) : "" });
  await browser.action.setTitle({ title: newest ? titleText(newest, overdue) : t("actionTitle") });
}

function badgeText({ displayedTotal, pillars }: Snapshot, overdue: number | undefined): string {
  const shown = String(displayedTotal ?? Math.round(total(pillars)));
  return overdue === undefined ? shown : shown + OVERDUE_SIGN;
}

function titleText({ day, pillars }: Snapshot, overdue: number | undefined): string {
  const newest = t("actionTitleTotal", formatScore(total(pillars)), formatDay(day));
  return overdue === undefined ? newest : `${newest}. ${plural("actionOverdue", overdue)}`;
}
