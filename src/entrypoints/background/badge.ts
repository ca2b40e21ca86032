import { browser } from "../../browser";
import { total } from "../../domain/pillars";
import { formatDay, formatScore } from "../../i18n/format";
import { t } from "../../i18n/t";
import { withDatabase } from "../../storage/database";
import { newestSnapshots } from "../../storage/snapshots";

/** Our accent, dark enough for white text. */
const BADGE_COLOR = "#4b3f72";

/** Shows the newest total on the toolbar button: LinkedIn's whole number, and in words the exact one. */
export async function showBadge(): Promise<void> {
  const [newest] = await withDatabase((database) => newestSnapshots(database, 1));
  const text = newest ? String(newest.displayedTotal ?? Math.round(total(newest.pillars))) : "";
  const title = newest
    ? t("actionTitleTotal", formatScore(total(newest.pillars)), formatDay(newest.day))
    : t("actionTitle");
  await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOR });
  await browser.action.setBadgeText({ text });
  await browser.action.setTitle({ title });
}
