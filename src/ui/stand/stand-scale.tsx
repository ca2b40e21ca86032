import type { Pillar } from "../../domain/scores/pillars";

/** What stands on a scale: the own dot, the industry's tick, the network's triangle, the own middle. */
type Shape = "industry" | "network" | "median";

/** One more value on the scale, with its number in words. */
export type ScaleMark = { shape: Shape; value: number; label: string };

type StandScaleProps = {
  own: number;
  look: Pillar | "own";
  marks: readonly ScaleMark[];
  /** Drawn from the own value up to this one. */
  missingTo?: number | undefined;
  top: number;
  grid: readonly number[];
};

/** The heights in a row, in pixels: its middle, and where the labels' letters stand. */
const ROW = { height: 54, middle: 26, above: 11, below: 51 };

/** Labels closer to an end than this share of the scale stand inside it. */
const NEAR_END = 0.06;

/** One scale with what stands on it; every number stands in words beside it, too. */
export function StandScale({ own, look, marks, missingTo, top, grid }: StandScaleProps) {
  const x = (value: number) => `${(value / top) * 100}%`;
  return (
    <svg class="stand-scale" width="100%" height={ROW.height} aria-hidden="true" data-line={look}>
      {grid.map((value) => (
        <line key={value} class="grid" x1={x(value)} x2={x(value)} y1="0" y2={ROW.height} />
      ))}
      <line class="grid" x1="0" x2="100%" y1={ROW.middle} y2={ROW.middle} />
      {missingTo !== undefined && (
        <rect
          class="missing"
          x={x(own)}
          y={ROW.middle - 5}
          width={x(missingTo - own)}
          height="10"
        />
      )}
      {marks.map(({ shape, value, label }) => (
        <g key={shape}>
          <Mark shape={shape} x={x(value)} y={ROW.middle} />
          <text
            x={x(value)}
            y={shape === "industry" ? ROW.above : ROW.below}
            text-anchor={anchorOf(value / top)}
          >
            {label}
          </text>
        </g>
      ))}
      <circle class="own" cx={x(own)} cy={ROW.middle} r="6" />
    </svg>
  );
}

function anchorOf(share: number): "start" | "middle" | "end" {
  if (share < NEAR_END) return "start";
  return share > 1 - NEAR_END ? "end" : "middle";
}

/** Around 0,0: a tick across the line, and under it a triangle or a diamond. */
const SHAPES: Record<Shape, string> = {
  industry: "M0,-11V11",
  network: "M0,3L5.5,12.5H-5.5Z",
  median: "M0,2L5,7.5L0,13L-5,7.5Z",
};

/** An svg of its own, since a path cannot be placed by a share of the width. */
function Mark({ shape, x, y }: { shape: Shape; x: string; y: number }) {
  return (
    <svg x={x} y={y} overflow="visible" aria-hidden="true">
      <path class="mark" data-shape={shape} d={SHAPES[shape]} />
    </svg>
  );
}

/** What stands under the rows: the numbers of their scale. */
export function StandAxis({ top, grid }: Pick<StandScaleProps, "top" | "grid">) {
  return (
    <svg class="stand-scale" width="100%" height="20" aria-hidden="true">
      {grid.map((value) => (
        <text key={value} x={`${(value / top) * 100}%`} y="14" text-anchor={anchorOf(value / top)}>
          {value}
        </text>
      ))}
    </svg>
  );
}

/** A shape of the legend. */
export function StandKey({ shape }: { shape: Shape | "own" | "missing" }) {
  return (
    <svg class="stand-scale stand-key" width="16" height="16" aria-hidden="true" data-line="own">
      {shape === "own" && <circle class="own" cx="8" cy="8" r="5" />}
      {shape === "missing" && <rect class="missing" x="0" y="4" width="16" height="8" />}
      {shape !== "own" && shape !== "missing" && (
        <Mark shape={shape} x="8" y={shape === "industry" ? 8 : 0.5} />
      )}
    </svg>
  );
}
