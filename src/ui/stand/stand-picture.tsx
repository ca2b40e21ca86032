import type { ComponentChildren } from "preact";
import { PILLAR_MAX, type Pillar } from "../../domain/scores/pillars";
import type { Standing } from "../../domain/stand/standing";
import { formatDay } from "../../i18n/format";
import { t } from "../../i18n/t";
import { StandLegend } from "./stand-legend";
import { PILLAR_GRID, PillarRow, TOTAL_GRID, TotalRow } from "./stand-row";
import { StandAxis } from "./stand-scale";
import { StandTable } from "./stand-table";
import { basisWords } from "./stand-words";
import "./stand.css";

type StandPictureProps = {
  standing: Standing;
  today: string;
  /** The pillar that stands out, and what is said of it. */
  chosen?: { pillar: Pillar; words: string };
};

/**
 * Own values beside industry and network, or what is known instead: pillar by pillar, after the
 * total where the groups are not known by pillar.
 */
export function StandPicture({ standing, today, chosen }: StandPictureProps) {
  const total = standing.basis === "groups" ? undefined : standing.total;
  return (
    <div class="stand">
      {total && (
        <Rows grid={TOTAL_GRID} top={100}>
          <TotalRow standing={total} />
        </Rows>
      )}
      <Rows grid={PILLAR_GRID} top={PILLAR_MAX}>
        {standing.pillars.map((one) => (
          <PillarRow
            key={one.pillar}
            standing={one}
            chosen={chosen?.pillar === one.pillar ? chosen.words : undefined}
          />
        ))}
      </Rows>
      <StandLegend standing={standing} />
      <p class="soft small">
        {standing.day !== today && `${t("standAsOf", formatDay(standing.day))} `}
        {basisWords(standing)}
      </p>
      <details>
        <summary>{t("figureTable")}</summary>
        <StandTable standing={standing} />
      </details>
    </div>
  );
}

type RowsProps = { top: number; grid: readonly number[]; children: ComponentChildren };

/** The rows of one scale, with its numbers under them. */
function Rows({ top, grid, children }: RowsProps) {
  return (
    <div class="stand-rows">
      <ul>{children}</ul>
      <div class="stand-row" aria-hidden="true">
        <StandAxis top={top} grid={grid} />
      </div>
    </div>
  );
}
