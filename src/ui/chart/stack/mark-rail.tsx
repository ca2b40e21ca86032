import type { Day } from "../../../domain/days/day";
import type { DayMarks } from "../../../domain/marks/day-marks";
import { plural } from "../../../i18n/t";
import { markFlags } from "../across/mark-flags";
import { FittedText } from "../fitted-text";
import type { Geometry } from "../geometry";

/** Marks closer than this share one dot and are counted, in pixels. */
const APART = 14;

/** Between a dot and its words, and between those and the next dot, in pixels. */
const GAP = 8;

/** About as wide as a character of the small size, in pixels; more than that is set narrower. */
const CHARACTER = 6.6;

/** Fewer characters of a note say nothing. */
const LEAST = 5;

type MarkRailProps = {
  marks: DayMarks;
  geometry: Geometry;
  from: Day;
  to: Day;
  /** Where the rail lies, above the plot. */
  y: number;
};

/**
 * A dot above each marked day, its words beside it as far as there is room: the whole of them are
 * told with the day.
 */
export function MarkRail({ marks, geometry, from, to, y }: MarkRailProps) {
  const flags = markFlags(marks, geometry, from, to, APART);
  let taken = geometry.left;
  return (
    <g class="mark-rail">
      {flags.map(({ x, words }, index) => {
        const [only = ""] = words;
        const text = words.length === 1 ? only : plural("marksCount", words.length);
        const left = x - GAP - taken;
        const right = (flags[index + 1]?.x ?? geometry.width) - x - 2 * GAP;
        const isRight = right >= text.length * CHARACTER || right >= left;
        const room = isRight ? right : left;
        const fitting = shortened(text, Math.floor(room / CHARACTER), words.length > 1);
        taken = isRight ? x + GAP + Math.min(room, fitting.length * CHARACTER) + GAP : x + GAP;
        return (
          <g key={x}>
            <path class="mark" d={`M${x},${y}V${geometry.bottom}`} />
            <circle class="flag" cx={x} cy={y} r={4} />
            {fitting && (
              <FittedText
                class="mark-words"
                x={isRight ? x + GAP : x - GAP}
                y={y}
                dy="0.35em"
                room={room}
                text-anchor={isRight ? "start" : "end"}
              >
                {fitting}
              </FittedText>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** As much of a text as has room, in characters; nothing where that would say nothing. */
function shortened(text: string, room: number, isWholeOnly: boolean): string {
  const characters = [...text];
  if (characters.length <= room) return text;
  if (isWholeOnly || room < LEAST) return "";
  return `${characters
    .slice(0, room - 1)
    .join("")
    .trimEnd()}…`;
}
