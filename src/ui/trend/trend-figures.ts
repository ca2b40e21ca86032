import type { Snapshot } from "../../domain/history/snapshot";
import { GROUPS, type GroupName } from "../../domain/scores/groups";
import { PILLARS, type Pillar, total } from "../../domain/scores/pillars";
import { t } from "../../i18n/t";
import type { Line, Scale } from "../chart/line";
import { pillarScale, rankScale, totalScale } from "../chart/scales";
import { groupName } from "../scores/group-name";
import { pillarName } from "../scores/pillar-name";

/** One chart of the trend: what it shows, and on which whole scale. */
export type Figure = {
  /** Names the chart in the page and in file names. */
  id: "total" | "ranks" | Pillar;
  title: string;
  /** The scale in words. */
  unit: string;
  scale: Scale;
  lines: Line<Snapshot>[];
};

/** The charts of the trend, in their order: each small rather than one crowded. */
export function trendFigures(): Figure[] {
  return [
    {
      id: "total",
      title: t("figureTotal"),
      unit: t("unitTotal"),
      scale: totalScale(),
      lines: [
        { look: "own", name: t("lineOwn"), value: ({ pillars }) => total(pillars) },
        ...groupLines((snapshot, group) => snapshot.groups[group]?.average),
      ],
    },
    {
      id: "ranks",
      title: t("figureRanks"),
      unit: t("unitRanks"),
      scale: rankScale(),
      lines: groupLines((snapshot, group) => snapshot.groups[group]?.rank),
    },
    ...PILLARS.map((pillar) => ({
      id: pillar,
      title: pillarName(pillar),
      unit: t("unitPillar"),
      scale: pillarScale(),
      lines: [
        { look: pillar, name: t("lineOwn"), value: ({ pillars }: Snapshot) => pillars[pillar] },
        ...groupLines((snapshot, group) => snapshot.groups[group]?.pillars?.[pillar]),
      ],
    })),
  ];
}

function groupLines(
  value: (snapshot: Snapshot, group: GroupName) => number | undefined,
): Line<Snapshot>[] {
  return GROUPS.map((group) => ({
    look: group,
    name: groupName(group),
    value: (snapshot) => value(snapshot, group),
  }));
}
