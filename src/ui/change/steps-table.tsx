import { pillarMoves, pointsBetween } from "../../domain/change/explain";
import type { Step } from "../../domain/change/steps";
import type { Day } from "../../domain/days/day";
import { PILLARS, type Pillar } from "../../domain/scores/pillars";
import { formatDay, formatPoints } from "../../i18n/format";
import { t } from "../../i18n/t";
import { DayTable } from "../controls/day-table";
import { shortPillarName } from "../scores/pillar-name";

type Row = Step & { day: Day };

/** How far total and pillars moved in each step, the noise among them included. */
export function StepsTable({ steps }: { steps: readonly Step[] }) {
  const rows = steps
    .map((step) => ({ ...step, day: step.to.day }))
    .sort((one, other) => (one.day < other.day ? -1 : 1));
  return (
    <DayTable
      items={rows}
      caption={t("movesTable")}
      dayTitle={t("movesUntil")}
      columns={[
        { title: t("movesSince"), cell: ({ from }: Row) => formatDay(from.day) },
        {
          title: t("tableTotal"),
          cell: ({ from, to }: Row) => <strong>{formatPoints(pointsBetween(from, to))}</strong>,
        },
        ...PILLARS.map((pillar) => ({
          title: shortPillarName(pillar),
          cell: (row: Row) => formatPoints(pointsOf(row, pillar)),
        })),
      ]}
    />
  );
}

const pointsOf = ({ from, to }: Row, pillar: Pillar) =>
  pillarMoves(from, to).find((move) => move.pillar === pillar)?.points ?? 0;
