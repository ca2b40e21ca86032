import type { ChartDay } from "../../domain/panel/panel-data";
import { PILLARS, total } from "../../domain/scores/pillars";
import { formatExact } from "../../i18n/format";
import { t } from "../../i18n/t";
import type { Column } from "../controls/day-table";
import { shortPillarName } from "./pillar-name";

/** The four pillars and the total as columns, every value with all its decimals. */
export function pillarColumns(): Column<ChartDay>[] {
  return [
    ...PILLARS.map((pillar) => ({
      title: shortPillarName(pillar),
      score: ({ pillars }: ChartDay) => pillars[pillar],
      cell: ({ pillars }: ChartDay) => formatExact(pillars[pillar]),
    })),
    {
      title: t("tableTotal"),
      score: ({ pillars }) => total(pillars),
      cell: ({ pillars }) => <strong>{formatExact(total(pillars))}</strong>,
    },
  ];
}
