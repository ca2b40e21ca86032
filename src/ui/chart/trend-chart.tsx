import { useMemo, useState } from "preact/hooks";
import { addDays, type Day, daysBetween } from "../../domain/day";
import { PILLARS } from "../../domain/pillars";
import type { Snapshot } from "../../domain/snapshot";
import { formatDay, formatExact } from "../../i18n/format";
import { t } from "../../i18n/t";
import { shortPillarName } from "../pillar-name";
import { axisLabel } from "./axis-label";
import { type Geometry, geometry, type Size, spread } from "./geometry";
import { PillarLabel, PillarLine } from "./pillar-line";
import { nearest, stepped } from "./select-day";
import "./chart.css";

export type TrendProps = {
  /** Oldest first, all within `from` and `to`. */
  snapshots: readonly Snapshot[];
  from: Day;
  to: Day;
  size: Size;
};

/**
 * The four pillars over time. Arrow keys or the pointer choose a day, whose values stand beside
 * the lines; without a choice it is the newest. It keeps its size when there is nothing to draw.
 */
export function TrendChart({ snapshots, from, to, size }: TrendProps) {
  const [chosen, choose] = useState<Day>();
  const place = useMemo(() => geometry(from, to, size), [from, to, size.width, size.height]);
  const lines = useMemo(
    () =>
      PILLARS.map((pillar) => (
        <PillarLine key={pillar} {...{ pillar, snapshots }} geometry={place} />
      )),
    [snapshots, place],
  );
  const newest = snapshots.length - 1;
  const found = snapshots.findIndex((snapshot) => snapshot.day === chosen);
  const index = found === -1 ? newest : found;
  const selected = snapshots[index];
  if (!selected) {
    return (
      <p class="trend-empty" style={{ height: `${size.height}px` }}>
        {t("chartEmpty")}
      </p>
    );
  }
  const chooseAt = (event: PointerEvent) => {
    const offset = place.offsetAt(event.offsetX);
    choose(nearest(snapshots, addDays(from, offset))?.day);
  };
  return (
    <div
      class="trend"
      role="slider"
      tabIndex={0}
      aria-label={t("chartLabel")}
      aria-valuemin={0}
      aria-valuemax={newest}
      aria-valuenow={index}
      aria-valuetext={inWords(selected)}
      onBlur={() => choose(undefined)}
      onKeyDown={(event) => {
        const next = stepped(event.key, index, newest);
        if (next === undefined) return;
        event.preventDefault();
        choose(snapshots[next]?.day);
      }}
    >
      <svg
        class="trend-plot"
        aria-hidden="true"
        width={size.width}
        height={size.height}
        onPointerMove={chooseAt}
        onPointerDown={chooseAt}
        onPointerLeave={() => choose(undefined)}
      >
        <Axes place={place} from={from} to={to} />
        {chosen && <path class="cursor" d={`M${place.x(selected.day)},0V${place.bottom}`} />}
        {lines}
        <Labels snapshot={selected} place={place} isDated={chosen !== undefined} />
      </svg>
    </div>
  );
}

function Axes({ place, from, to }: { place: Geometry; from: Day; to: Day }) {
  return (
    <g>
      {place.gridScores.map((score) => (
        <g key={score}>
          <path class="grid" d={`M${place.left},${place.y(score)}H${place.right}`} />
          <text x={place.left - 8} y={place.y(score)} dy="0.35em" text-anchor="end">
            {score}
          </text>
        </g>
      ))}
      {place.axisDays.map((day) => (
        <text
          key={day}
          x={place.x(day)}
          y={place.bottom + 17}
          text-anchor={anchor(daysBetween(from, day), daysBetween(day, to))}
        >
          {axisLabel(day, from, to)}
        </text>
      ))}
    </g>
  );
}

/** The first and last day of the axis stay inside the plot. */
function anchor(after: number, before: number): "start" | "middle" | "end" {
  if (before <= 1 && after > 1) return "end";
  return after <= 1 ? "start" : "middle";
}

type LabelsProps = { snapshot: Snapshot; place: Geometry; isDated: boolean };

function Labels({ snapshot, place, isDated }: LabelsProps) {
  const heights = PILLARS.map((pillar) => place.y(snapshot.pillars[pillar]));
  const apart = spread(heights, 8, place.bottom);
  return (
    <g>
      {PILLARS.map((pillar, index) => (
        <PillarLabel
          key={pillar}
          {...{ pillar, snapshot }}
          geometry={place}
          labelY={apart[index] ?? 0}
        />
      ))}
      {isDated && (
        <text class="value" x={place.right + 10} y={place.bottom + 17}>
          {formatDay(snapshot.day)}
        </text>
      )}
    </g>
  );
}

function inWords(snapshot: Snapshot): string {
  const values = PILLARS.map(
    (pillar) => `${shortPillarName(pillar)} ${formatExact(snapshot.pillars[pillar])}`,
  );
  return `${formatDay(snapshot.day)}: ${values.join(", ")}`;
}
