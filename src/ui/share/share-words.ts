import type { Snapshot } from "../../domain/history/snapshot";
import { GROUPS, type GroupName } from "../../domain/scores/groups";
import { PILLARS, total } from "../../domain/scores/pillars";
import { formatDay, formatList, formatPercent, formatScore } from "../../i18n/format";
import { t } from "../../i18n/t";
import { groupName } from "../scores/group-name";
import { shortPillarName } from "../scores/pillar-name";
import type { ShareOptions } from "./share-options";

/** How the lines of the groups are drawn, as letters: whoever sees the card tells them apart by it. */
const DRAWN: Record<GroupName, string> = { industry: "╌╌", network: "····", team: "╌·╌" };

/**
 * The groups' averages of a day, as far as they are known.
 *
 * @param isLegend each with its line
 */
export function averageWords({ groups }: Snapshot, isLegend = false): string[] {
  return GROUPS.flatMap((group) => {
    const average = groups[group]?.average;
    if (average === undefined) return [];
    const words = t("shareAverage", groupName(group), formatScore(average));
    return [isLegend ? `${DRAWN[group]} ${words}` : words];
  });
}

/** The ranks of a day, as far as they are known. */
export function rankWords({ groups }: Snapshot): string[] {
  return GROUPS.flatMap((group) => {
    const rank = groups[group]?.rank;
    return rank === undefined
      ? []
      : [t("shareRank", groupName(group), t("rankTop", formatPercent(rank)))];
  });
}

/**
 * What a card shows, for whoever does not see it: no more than stands on it.
 *
 * @param days of at least one, oldest first
 */
export function altText(
  days: readonly Snapshot[],
  range: string,
  { title, parts }: ShareOptions,
): string {
  const [first, newest] = [days[0], days.at(-1)];
  if (!first || !newest) return "";
  const said = [t("shareAltWhat", title, range)];
  if (parts.numbers) {
    const scores = PILLARS.map(
      (pillar) => `${shortPillarName(pillar)} ${formatScore(newest.pillars[pillar])}`,
    );
    said.push(
      t(
        "shareAltTotals",
        formatScore(total(first.pillars)),
        formatDay(first.day),
        formatScore(total(newest.pillars)),
        formatDay(newest.day),
      ),
      t("shareAltPillars", formatList(scores)),
    );
  }
  const beside = [
    ...(parts.averages ? averageWords(newest) : []),
    ...(parts.ranks ? rankWords(newest) : []),
  ];
  if (beside.length > 0) said.push(t("shareAltBeside", formatList(beside)));
  return said.join(" ");
}
