import { browser } from "../../browser";
import { askedAbout } from "../../domain/accounts/aside";
import { dayOf } from "../../domain/days/day";
import type { Snapshot } from "../../domain/history/snapshot";
import { countingOn } from "../../domain/history/time-line";
import { whyNotStored } from "../../domain/reading/failure";
import { total } from "../../domain/scores/pillars";
import { hasConsent } from "../../domain/settings/consent";
import { languageIn } from "../../domain/settings/languages";
import { overdueDays } from "../../domain/today/reminder";
import { chooseTexts } from "../../i18n/chosen-texts";
import { formatDay, formatScore } from "../../i18n/format";
import { plural, t } from "../../i18n/t";
import { readAside } from "../../storage/accounts/aside";
import { newestSnapshots } from "../../storage/history/snapshots";
import { readSettings } from "../../storage/settings";
import { readStoredSettings } from "../../storage/stored-settings";
import { failureWords } from "../../ui/controls/failure-words";
import { withShown } from "./which-history";

/** Our accent, dark enough for white text; and a grey as dark, for a number that is not new. */
const [BADGE_COLOR, OVERDUE_COLOR] = ["#4b3f72", "#5a616a"];

/** Stands after a number that is not new, so that colour is not what tells it. */
const OVERDUE_SIGN = "\u2026";

/** Stands there while a reading waits for the member's answer. */
const ASKED_SIGN = "?";

/** Set while the button shows something, until the browser or the extension is stopped. */
const SHOWN = "badgeShown";

type Badge = { color: string; text: string; title: string };

/**
 * Shows the newest total on the toolbar button: LinkedIn's whole number, and in words the exact
 * one. After days without a reading it says so quietly, as the member chose; where a reading waits
 * for an answer, and where the history cannot be opened, it says that.
 */
export async function showBadge(): Promise<void> {
  chooseTexts(languageIn(await readStoredSettings().catch(() => undefined)));
  const { color, text, title } = await badge().catch(unreadable);
  await browser.action.setBadgeBackgroundColor({ color });
  await browser.action.setBadgeText({ text });
  await browser.action.setTitle({ title });
  await browser.storage.session.set({ [SHOWN]: true });
}

/** Shows it where the browser has forgotten it: after a start, or off and on again. */
export async function showMissingBadge(): Promise<void> {
  if (!(await browser.storage.session.get(SHOWN))[SHOWN]) await showBadge();
}

async function badge(): Promise<Badge> {
  const today = dayOf(new Date());
  if (askedAbout(await readAside())) {
    return { color: BADGE_COLOR, text: ASKED_SIGN, title: t("actionAsked") };
  }
  // Tomorrow's may be there and not count.
  const kept = await withShown((database) => newestSnapshots(database, 2, today));
  const newest = countingOn(kept, today).at(-1);
  if (!newest) return { color: BADGE_COLOR, text: "", title: t("actionTitle") };
  const settings = await readSettings();
  const { remindAfter, snoozedUntil } = settings;
  const overdue = hasConsent(settings)
    ? overdueDays({ last: newest.day, today, remindAfter, snoozedUntil })
    : undefined;
  return {
    color: overdue === undefined ? BADGE_COLOR : OVERDUE_COLOR,
    text: badgeText(newest, overdue),
    title: titleText(newest, overdue),
  };
}

function unreadable(error: unknown): Badge {
  const title = `Pilaster: ${failureWords(whyNotStored(error) ?? "broken")}`;
  return { color: OVERDUE_COLOR, text: "!", title };
}

function badgeText({ displayedTotal, pillars }: Snapshot, overdue: number | undefined): string {
  const shown = String(displayedTotal ?? Math.round(total(pillars)));
  return overdue === undefined ? shown : shown + OVERDUE_SIGN;
}

function titleText({ day, pillars }: Snapshot, overdue: number | undefined): string {
  const newest = t("actionTitleTotal", formatScore(total(pillars)), formatDay(day));
  return overdue === undefined ? newest : `${newest}. ${plural("actionOverdue", overdue)}`;
}
