import type { Day } from "../../../domain/days/day";
import type { DayMarks } from "../../../domain/marks/day-marks";
import { plural } from "../../../i18n/t";
import { markWords } from "../../marks/mark-words";
import type { Geometry } from "../geometry";
import type { Across } from "./across";
import { markFlags } from "./mark-flags";

/** Marks closer than this share one line and are counted, in pixels. */
const APART = 12;

/** About as wide as a character of the small size, in pixels. */
const CHARACTER = 6.2;

/** The marks of a chart over those days. Popup and panel show none, and do not load them. */
export const markLines = (marks: DayMarks, from: Day, to: Day): Across => ({
  height: RAIL,
  words: (day) => (marks.get(day) ?? []).map(markWords),
  draw: (geometry) => <MarkLines marks={marks} geometry={geometry} from={from} to={to} />,
});

/** The words of marks stand above the plot, where no line runs behind them, in pixels. */
const RAIL = 16;

type MarkLinesProps = { marks: DayMarks; geometry: Geometry; from: Day; to: Day };

/** A line on each marked day, its words on the side with room for them; several are counted. */
function MarkLines({ marks, geometry, from, to }: MarkLinesProps) {
  const flags = markFlags(marks, geometry, from, to, APART);
  // What the words of the mark before take of the room on its right.
  let taken = geometry.left;
  return (
    <g class="marks">
      {flags.map(({ x, words }, index) => {
        const [only = ""] = words;
        const text = words.length === 1 ? only : plural("marksCount", words.length);
        const needed = text.length * CHARACTER + 10;
        const isLeft = needed <= x - taken;
        const isRight = !isLeft && needed <= (flags[index + 1]?.x ?? geometry.right) - x;
        taken = isRight ? x + needed : x;
        return (
          <g key={x}>
            <path class="mark" d={`M${x},-4V${geometry.bottom}`} />
            <path class="flag" d={`M${x},-4l-5,-6h10z`} />
            {(isLeft || isRight) && (
              <text
                class="mark-words"
                x={isLeft ? x - 7 : x + 7}
                y={-4}
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
