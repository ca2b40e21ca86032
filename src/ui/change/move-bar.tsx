import type { PillarMove } from "../../domain/change/explain";
import { sumOf } from "../../domain/scores/pillars";
import "./steps-list.css";

/** In pixels; the line of zero stands in the middle. */
const HEIGHT = 18;

/** What is smaller than this share of the bar would not be seen. */
const LEAST = 0.015;

type MoveBarProps = {
  moves: readonly PillarMove[];
  /** The points at either end, the same for all bars of a list. */
  most: number;
};

/** How far the moves reach from zero, on the side on which they reach further. */
export function reachOf(moves: readonly PillarMove[]): number {
  const side = (sign: number) => sumOf(moves.map(({ points }) => Math.max(0, sign * points)));
  return Math.max(side(1), side(-1));
}

/** The moves of one step beside each other in their pillars' colours: up to the right, down to the left. */
export function MoveBar({ moves, most }: MoveBarProps) {
  let [left, right] = [50, 50];
  return (
    <svg class="move-bar" width="100%" height={HEIGHT} aria-hidden="true">
      {moves.map(({ pillar, points }) => {
        const width = 50 * Math.max(LEAST, Math.abs(points) / most);
        if (points < 0) left -= width;
        const x = points < 0 ? left : right;
        if (points > 0) right += width;
        return (
          <rect key={pillar} data-line={pillar} x={`${x}%`} y="4" width={`${width}%`} height="10" />
        );
      })}
      <line x1="50%" x2="50%" y1="0" y2={HEIGHT} />
    </svg>
  );
}
