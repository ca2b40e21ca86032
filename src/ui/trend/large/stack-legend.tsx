import { type Pillar, total } from "../../../domain/scores/pillars";
import { STACK } from "../../../domain/trend/stack";
import { formatScore } from "../../../i18n/format";
import { t } from "../../../i18n/t";
import { MARKERS } from "../../chart/marker";
import type { StackDay } from "../../chart/stack/stack-drawing";
import { shortPillarName } from "../../scores/pillar-name";

/** What lies on each other, where there is no room beside the picture: in its order. */
export function StackLegend({ shown }: { shown: StackDay }) {
  return (
    <dl class="stack-legend">
      <dt class="soft">{t("stackLegend")}</dt>
      <dd>
        <strong class="stack-legend-total">{formatScore(total(shown.pillars))}</strong>{" "}
        {t("figureTotal")}
      </dd>
      {STACK.toReversed().map((pillar) => (
        <dd key={pillar}>
          <Marker pillar={pillar} />
          <strong>{formatScore(shown.pillars[pillar])}</strong> {shortPillarName(pillar)}
        </dd>
      ))}
    </dl>
  );
}

function Marker({ pillar }: { pillar: Pillar }) {
  return (
    <svg class="trend-plot" aria-hidden="true" width="14" height="14" viewBox="-7 -7 14 14">
      <g data-line={pillar}>
        <path class="marker" d={MARKERS[pillar]} />
      </g>
    </svg>
  );
}
