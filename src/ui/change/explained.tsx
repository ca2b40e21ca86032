import {
  type AverageMove,
  type Explanation,
  explain,
  type RankMove,
} from "../../domain/change/explain";
import type { NoiseFloors } from "../../domain/change/noise-floors";
import type { Snapshot } from "../../domain/history/snapshot";
import {
  formatDayBeside,
  formatExact,
  formatList,
  formatPercent,
  formatPoints,
} from "../../i18n/format";
import { t } from "../../i18n/t";
import { groupName } from "../scores/group-name";
import { shortPillarName } from "../scores/pillar-name";

type ExplainedProps = { from: Snapshot; to: Snapshot; floors: NoiseFloors };

/** The step from one snapshot to a later one, in a sentence or two. */
export function Explained({ from, to, floors }: ExplainedProps) {
  const words = explanationWords(explain(from, to, floors), formatDayBeside(from.day, to.day));
  return <p>{words}</p>;
}

/** @param since the earlier day, as it stands in a sentence */
export function explanationWords(explanation: Explanation, since: string): string {
  switch (explanation.kind) {
    case "still":
      return t("explainStill", since);
    case "drift":
      return [t("explainThey", since), ...explanation.averages.map(averageWords)].join(" ");
    case "noise":
      return [noiseWords(explanation.points, since), ...explanation.ranks.map(rankOnly)].join(" ");
    case "rounding":
      return t(
        "explainRounding",
        since,
        String(explanation.from),
        String(explanation.to),
        formatPoints(explanation.points),
      );
    case "wide":
      return t("explainWide", since, formatPoints(explanation.points));
    case "they":
      return [t("explainThey", since), ...explanation.ranks.map(rankWords)].join(" ");
    case "you":
      return [youWords(explanation, since), ...explanation.ranks.map(rankOnly)].join(" ");
  }
}

/** The total first: it is what a reader sees. */
function youWords(explanation: Explanation & { kind: "you" }, since: string): string {
  const { points } = explanation;
  const pillars = pillarWords(explanation);
  return points === 0
    ? t("explainEven", since, pillars)
    : t("explainTotal", since, formatPoints(points), pillars);
}

const noiseWords = (points: number, since: string) =>
  points === 0 ? t("explainNoiseEven", since) : t("explainNoise", since, formatPoints(points));

const averageWords = ({ group, points }: AverageMove) =>
  t("explainAverage", groupName(group), formatPoints(points));

function pillarWords({ pillars }: Explanation & { kind: "you" }): string {
  return formatList(
    pillars.map(({ pillar, points }) => `${shortPillarName(pillar)} ${formatPoints(points)}`),
  );
}

const rankValues = (move: RankMove) =>
  [groupName(move.group), formatPercent(move.from), formatPercent(move.to)] as const;

const rankOnly = (move: RankMove) => t("explainRank", ...rankValues(move));

/** A rank gets better as others fall behind; any other pair of moves is told without a "so". */
function rankWords(move: RankMove): string {
  const { group, from, to, average = 0 } = move;
  const isBetter = to < from;
  const points = formatExact(Math.abs(average));
  const [, before, after] = rankValues(move);
  if (isBetter && average < 0) {
    return {
      industry: t("explainIndustryFell", points, before, after),
      network: t("explainNetworkFell", points, before, after),
      team: t("explainTeamFell", points, before, after),
    }[group];
  }
  if (!isBetter && average > 0) {
    return {
      industry: t("explainIndustryRose", points, before, after),
      network: t("explainNetworkRose", points, before, after),
      team: t("explainTeamRose", points, before, after),
    }[group];
  }
  return rankOnly(move);
}
