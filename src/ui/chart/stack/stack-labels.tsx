import type { ChartDay } from "../../../domain/panel/panel-data";
import { total } from "../../../domain/scores/pillars";
import { layersOf, STACK } from "../../../domain/trend/stack";
import { formatScore } from "../../../i18n/format";
import { t } from "../../../i18n/t";
import { shortPillarName } from "../../scores/pillar-name";
import { FittedText } from "../fitted-text";
import { type Geometry, spread } from "../geometry";
import { MARKERS } from "../marker";

type StackLabelsProps = {
  geometry: Geometry;
  shown: ChartDay;
  /** There is no room beside the plot: only the markers are drawn. */
  isNarrow: boolean;
  hasNumbers: boolean;
  /** How far apart labels stand at least, in pixels. */
  step: number;
};

/**
 * A dot on the total and a marker in each layer, and number and name beside the plot: each pillar has
 * its own shape, so that colour is never needed.
 */
export function StackLabels({ geometry, shown, isNarrow, hasNumbers, step }: StackLabelsProps) {
  const { right, width, bottom, x, y } = geometry;
  const at = x(shown.day);
  const layers = layersOf(shown.pillars);
  const sum = total(shown.pillars);
  const parts = STACK.toReversed().map((pillar) => ({
    look: pillar,
    name: shortPillarName(pillar),
    number: shown.pillars[pillar],
    y: y((layers[pillar].bottom + layers[pillar].top) / 2),
  }));
  const labels = [
    { look: "own" as const, name: t("figureTotal"), number: sum, y: y(sum) },
    ...parts,
  ];
  const apart = spread(
    labels.map((label) => label.y),
    8,
    bottom - 4,
    step,
  );
  return (
    <g>
      {labels.map(({ look, name, number, y: place }, index) => {
        const labelY = apart[index] ?? 0;
        // Where the layer lies right beside its label, a second marker is clutter.
        const isBeside = !isNarrow && right - at < 16 && Math.abs(place - labelY) < 4;
        return (
          <g key={look} data-line={look}>
            {(look === "own" || !isBeside) && (
              <path class="marker" d={MARKERS[look]} transform={`translate(${at},${place})`} />
            )}
            {!isNarrow && (
              <>
                {look !== "own" && (
                  <path
                    class="marker"
                    d={MARKERS[look]}
                    transform={`translate(${right + 14},${labelY})`}
                  />
                )}
                <FittedText
                  class={look === "own" ? "stack-total" : undefined}
                  x={right + (look === "own" ? 10 : 24)}
                  y={labelY}
                  dy="0.35em"
                  room={width - right - 26}
                >
                  {hasNumbers && <tspan class="value">{formatScore(number)} </tspan>}
                  {name}
                </FittedText>
              </>
            )}
          </g>
        );
      })}
    </g>
  );
}
