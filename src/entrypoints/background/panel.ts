import { browser } from "../../browser";
import { type Day, dayOf } from "../../domain/days/day";
import { countingOn } from "../../domain/history/time-line";
import { type PanelData, panelData } from "../../domain/panel/panel-data";
import { whyNotStored } from "../../domain/reading/failure";
import { isPanelOn } from "../../domain/settings/consent";
import { FIRST_RANGE, openingRange, type Range, rangeStart } from "../../domain/trend/ranges";
import { sendPanelNews, sendPermissionLost } from "../../messages/panel-news";
import type { Asker } from "../../messages/serve";
import { readAttempt } from "../../storage/attempt";
import { type Database, withHistory } from "../../storage/database/database";
import { recentSnapshots } from "../../storage/history/snapshots";
import { readSettings } from "../../storage/settings";
import { SSI_MATCHES } from "../addresses";
import { LINKEDIN } from "../linkedin-permission";
import { historyFor } from "./which-history";

/**
 * What the panel shows for a range, or for the one it opens with where the member chose none; "off"
 * when it may not stand on the page any more.
 */
export async function readPanel(
  chosen: Range | undefined,
  now: Date,
  asker?: Asker,
): Promise<PanelData | "off"> {
  const settings = await readSettings();
  if (!isPanelOn(settings) || !(await browser.permissions.contains(LINKEDIN))) return "off";
  const { isOn: _, ...placement } = settings.panel;
  const today = dayOf(now);
  const read = await withHistory(await historyFor(asker), (database) =>
    readRange(database, today, chosen),
  ).catch((error: unknown) => ({
    range: chosen ?? FIRST_RANGE,
    snapshots: whyNotStored(error) ?? ("broken" as const),
  }));
  const attempt = await readAttempt();
  return panelData({ ...read, now, placement, chart: settings.pillarChart, attempt });
}

async function readRange(database: Database, today: Day, chosen: Range | undefined) {
  let range = chosen ?? FIRST_RANGE;
  for (;;) {
    const snapshots = await recentSnapshots(database, today, rangeStart(range, today));
    const isWhole = range === "all";
    const wanted = chosen ?? openingRange(countingOn(snapshots, today), today, isWhole);
    if (isWhole || wanted === range) return { range: wanted, snapshots };
    range = wanted;
  }
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
