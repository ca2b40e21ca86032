import { COMPARED_GROUPS } from "../../domain/stand/compared-groups";
import type { Against, PillarStanding } from "../../domain/stand/pillar-standing";
import type { Standing } from "../../domain/stand/standing";
import { formatChange, formatDay, formatList, formatPercent, formatScore } from "../../i18n/format";
import { t } from "../../i18n/t";
import { groupName } from "../scores/group-name";
import { shortPillarName } from "../scores/pillar-name";

/** What a gap is measured to, in a word or two. */
export function againstName(against: Against): string {
  switch (against) {
    case "median":
      return t("standMedian");
    case "full":
      return t("standMost");
    default:
      return groupName(against);
  }
}

/** What a reader wants to know first; undefined where nothing is known of the groups. */
export function leadWords({ basis, pillars, total }: Standing): string | undefined {
  if (basis === "groups") {
    const behind = pillars.filter(({ gap }) => gap < 0).map(gapWords);
    return behind.length > 0 ? t("standBehindIn", formatList(behind)) : t("standNotBehind");
  }
  if (!total?.higher) return undefined;
  const { group, gap } = total.higher;
  const values = [formatScore(Math.abs(gap)), groupName(group)] as const;
  return gap < 0 ? t("standTotalBelow", ...values) : t("standTotalAbove", ...values);
}

const gapWords = ({ pillar, gap }: PillarStanding) =>
  `${shortPillarName(pillar)} ${formatChange(gap)}`;

/** What the picture rests on, the ranks, and of which day the averages are where that is an older one. */
export function basisWords({ basis, day, seen, total }: Standing): string {
  const oldest = [seen, basis === "groups" ? undefined : total?.seen].find(
    (one) => one !== undefined && one !== day,
  );
  const ranks = COMPARED_GROUPS.flatMap((group) => {
    const rank = total?.ranks[group];
    return rank === undefined ? [] : [`${groupName(group)} ${t("rankTop", formatPercent(rank))}`];
  });
  return [
    basisNote(basis, total !== undefined),
    ...(ranks.length > 0 ? [t("standRanks", formatList(ranks))] : []),
    ...(oldest === undefined ? [] : [t("standSeen", formatDay(oldest))]),
  ].join(" ");
}

function basisNote(basis: Standing["basis"], hasTotal: boolean): string {
  if (basis === "groups") return t("standGroups");
  if (basis === "median") return hasTotal ? t("standMedianNote") : t("standMedianAlone");
  return hasTotal ? t("standFullNote") : t("standFullAlone");
}
