import { browser } from "../../browser";
import { dayOf } from "../../domain/days/day";
import { type PanelData, panelData } from "../../domain/panel/panel-data";
import { whyNotStored } from "../../domain/reading/failure";
import { isPanelOn } from "../../domain/settings/consent";
import { type Range, rangeStart } from "../../domain/trend/ranges";
import { sendPanelNews, sendPermissionLost } from "../../messages/panel-news";
import type { Asker } from "../../messages/serve";
import { readAttempt } from "../../storage/attempt";
import { withHistory } from "../../storage/database/database";
import { recentSnapshots } from "../../storage/history/snapshots";
import { readSettings } from "../../storage/settings";
import { SSI_MATCHES } from "../addresses";
import { LINKEDIN } from "../linkedin-permission";
import { historyFor } from "./which-history";

/** What the panel shows for a range; "off" when it may not stand on the page any more. */
export async function readPanel(
  range: Range,
  now: Date,
  asker?: Asker,
): Promise<PanelData | "off"> {
  const settings = await readSettings();
  if (!isPanelOn(settings) || !(await browser.permissions.contains(LINKEDIN))) return "off";
  const { isOn: _, ...placement } = settings.panel;
  const today = dayOf(now);
  const snapshots = await withHistory(await historyFor(asker), (database) =>
    recentSnapshots(database, today, rangeStart(range, today)),
  ).catch((error: unknown) => whyNotStored(error) ?? "broken");
  const attempt = await readAttempt();
  return panelData({ snapshots, range, now, placement, chart: settings.pillarChart, attempt });
}

/** Has every panel ask again: the history or the state of a page changed. */
export async function refreshPanels(): Promise<void> {
  await sendPanelNews(idsOf(await browser.tabs.query({ url: SSI_MATCHES })));
}

/**
 * Tells every script of ours that the permission is gone: panels and readers end. Without it no tab
 * tells its address, so every tab is told.
 */
export async function announcePermissionLost(): Promise<void> {
  await sendPermissionLost(idsOf(await browser.tabs.query({})));
}

const idsOf = (tabs: readonly { id?: number | undefined }[]) =>
  tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
