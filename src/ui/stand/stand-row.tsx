import type { ComponentChildren } from "preact";
import { PILLAR_MAX } from "../../domain/scores/pillars";
import { COMPARED_GROUPS, type Known } from "../../domain/stand/compared-groups";
import type { PillarStanding } from "../../domain/stand/pillar-standing";
import type { TotalStanding } from "../../domain/stand/standing";
import { formatChange, formatExact, formatScore } from "../../i18n/format";
import { t } from "../../i18n/t";
import { groupName } from "../scores/group-name";
import { shortPillarName } from "../scores/pillar-name";
import { type ScaleMark, StandScale } from "./stand-scale";
import { againstName } from "./stand-words";

/** The lines across the two scales. */
export const PILLAR_GRID = [0, 5, 10, 15, 20, 25];
export const TOTAL_GRID = [0, 25, 50, 75, 100];

/** A pillar on its scale. */
export function PillarRow({
  standing,
  chosen,
}: {
  standing: PillarStanding;
  chosen: string | undefined;
}) {
  const { pillar, own, averages, against, value, gap } = standing;
  const median = against === "median" ? [mark("median", value)] : [];
  return (
    <Row
      name={shortPillarName(pillar)}
      note={chosen}
      own={own}
      gap={
        against === "full"
          ? t("standOf", formatExact(PILLAR_MAX))
          : t("standAgainst", formatChange(gap), againstName(against))
      }
    >
      <StandScale
        own={own}
        look={pillar}
        marks={[...groupMarks(averages), ...median]}
        missingTo={against !== "full" && gap < 0 ? value : undefined}
        top={PILLAR_MAX}
        grid={PILLAR_GRID}
      />
    </Row>
  );
}

/** The total on its scale. */
export function TotalRow({ standing }: { standing: TotalStanding }) {
  const { own, averages, higher } = standing;
  return (
    <Row
      name={t("standTotal")}
      own={own}
      gap={
        higher
          ? t("standAgainst", formatChange(higher.gap), groupName(higher.group))
          : t("standOf", formatExact(100))
      }
    >
      <StandScale
        own={own}
        look="own"
        marks={groupMarks(averages)}
        missingTo={higher && higher.gap < 0 ? own - higher.gap : undefined}
        top={100}
        grid={TOTAL_GRID}
      />
    </Row>
  );
}

function groupMarks(averages: Known): ScaleMark[] {
  return COMPARED_GROUPS.flatMap((group) => {
    const value = averages[group];
    return value === undefined ? [] : [mark(group, value)];
  });
}

const mark = (shape: ScaleMark["shape"], value: number): ScaleMark => ({
  shape,
  value,
  label: formatScore(value),
});

type RowProps = {
  name: string;
  note?: string | undefined;
  own: number;
  gap: string;
  children: ComponentChildren;
};

function Row({ name, note, own, gap, children }: RowProps) {
  return (
    <li class="stand-row" data-chosen={note !== undefined}>
      <span class="stand-name">
        {name}
        {note && <small>{note}</small>}
      </span>
      {children}
      <span class="stand-values">
        <strong>{formatScore(own)}</strong> <small class="soft">{gap}</small>
      </span>
    </li>
  );
}
