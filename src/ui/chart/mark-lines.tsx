import type { Day } from "../../domain/days/day";
import type { DayMarks } from "../../domain/marks/day-marks";
import { plural } from "../../i18n/t";
import type { Geometry } from "./geometry";
import { markFlags } from "./mark-flags";

/** Marks closer than this share one line and are counted, in pixels. */
const APART = 12;

/** About as wide as a character of the small size, in pixels. */
const CHARACTER = 6.2;

type MarkLinesProps = { marks: DayMarks; geometry: Geometry; from: Day; to: Day };

/** A line on each marked day, its words on the side with room for them; several are counted. */
export function MarkLines({ marks, geometry, from, to }: MarkLinesProps) {
  const flags = markFlags(marks, geometry, from, to, APART);
  return (
    <g class="marks">
      {flags.map(({ x, words }, index) => {
        const [only = ""] = words;
        const text = words.length === 1 ? only : plural("marksCount", words.length);
        const needed = text.length * CHARACTER + 8;
        const isLeft = needed <= x - (flags[index - 1]?.x ?? geometry.left);
        const isRight = !isLeft && needed <= (flags[index + 1]?.x ?? geometry.right) - x;
        return (
          <g key={x}>
            <path class="mark" d={`M${x},4V${geometry.bottom}`} />
            <path class="flag" d={`M${x},4l-5,-4h10z`} />
            {(isLeft || isRight) && (
              <text
                class="mark-words"
                x={isLeft ? x - 5 : x + 5}
                y={14}
                text-anchor={isLeft ? "end" : "start"}
              >
                {text}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
