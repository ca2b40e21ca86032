import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolDiamond2,
  symbolSquare,
  symbolTriangle,
} from "d3-shape";
import type { Pillar } from "../../domain/pillars";
import { segments } from "../../domain/series";
import type { Snapshot } from "../../domain/snapshot";
import { formatScore } from "../../i18n/format";
import { shortPillarName } from "../pillar-name";
import { type Geometry, linePath, lonePath } from "./geometry";

/** Each pillar has its own shape as well as its own dash, so that colour is never needed. */
const SHAPES: Record<Pillar, SymbolType> = {
  brand: symbolCircle,
  people: symbolSquare,
  insights: symbolTriangle,
  relationships: symbolDiamond2,
};

type LineProps = { pillar: Pillar; snapshots: readonly Snapshot[]; geometry: Geometry };

/** One pillar's line with its gaps. */
export function PillarLine({ pillar, snapshots, geometry }: LineProps) {
  const runs = segments(snapshots, (snapshot) => snapshot.pillars[pillar]);
  return (
    <g data-pillar={pillar}>
      <path class="line" d={linePath(runs, geometry)} />
      <path class="lone" d={lonePath(runs, geometry)} />
    </g>
  );
}

type LabelProps = { pillar: Pillar; snapshot: Snapshot; geometry: Geometry; labelY: number };

/** The value of one day: a marker on the line, and number and name beside the plot. */
export function PillarLabel({ pillar, snapshot, geometry, labelY }: LabelProps) {
  const shape = symbol(SHAPES[pillar], 56)() ?? "";
  const x = geometry.x(snapshot.day);
  // Where the marker on the line stands right beside the words, a second one would be clutter.
  const isBeside =
    geometry.right - x < 16 && Math.abs(geometry.y(snapshot.pillars[pillar]) - labelY) < 2;
  return (
    <g data-pillar={pillar}>
      <path
        class="marker"
        d={shape}
        transform={`translate(${x},${geometry.y(snapshot.pillars[pillar])})`}
      />
      {!isBeside && (
        <path class="marker" d={shape} transform={`translate(${geometry.right + 11},${labelY})`} />
      )}
      <text x={geometry.right + 20} y={labelY} dy="0.35em">
        <tspan class="value">{formatScore(snapshot.pillars[pillar])}</tspan>{" "}
        {shortPillarName(pillar)}
      </text>
    </g>
  );
}
