import { useLayoutEffect, useRef } from "preact/hooks";
import { daysBetween } from "../../domain/days/calendar";
import type { Day } from "../../domain/days/day";
import { formatDay, formatMonth, formatShortDay, formatYear } from "../../i18n/format";
import { FittedText } from "./fitted-text";
import type { Geometry } from "./geometry";

/** Labels of days stand at least this far apart, in pixels. */
const APART = 6;

type AxisDaysProps = { geometry: Geometry; from: Day; to: Day };

/** The days under the plot; one that would run into the next is left out. */
export function AxisDays({ geometry, from, to }: AxisDaysProps) {
  const ref = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    let free = Number.POSITIVE_INFINITY;
    for (const text of [...(ref.current?.querySelectorAll("text") ?? [])].reverse()) {
      const width = text.getComputedTextLength();
      const before = { start: 0, middle: width / 2, end: width }[anchorOf(text)];
      const left = Number(text.getAttribute("x")) - before;
      const hasRoom = left + width <= free;
      text.setAttribute("visibility", hasRoom ? "visible" : "hidden");
      if (hasRoom) free = left - APART;
    }
  });
  return (
    <g ref={ref}>
      {geometry.axisDays.map((day) => (
        <text
          key={day}
          x={geometry.x(day)}
          y={geometry.bottom + 17}
          text-anchor={anchor(daysBetween(from, day), daysBetween(day, to))}
        >
          {axisLabel(day, geometry.axisDays)}
        </text>
      ))}
    </g>
  );
}

type Anchor = "start" | "middle" | "end";

/** The first and last day of the axis stay inside the plot. */
function anchor(after: number, before: number): Anchor {
  if (before <= 1 && after > 1) return "end";
  return after <= 1 ? "start" : "middle";
}

const anchorOf = (text: SVGTextElement) => text.getAttribute("text-anchor") as Anchor;

/**
 * What stands at a mark of the axis, as fine as the marks are: "19 May", "May 2026" or "2026".
 *
 * @param marks all of the axis, oldest first, as `axisDays` gives them
 */
export function axisLabel(day: Day, marks: readonly Day[]): string {
  const [first = day, last = day] = [marks[0], marks.at(-1)];
  const isLong = daysBetween(first, last) > 180;
  if (marks.length > 1 && marks.every((mark) => mark.endsWith("-01-01"))) return formatYear(day);
  const areMonths = marks.length > 1 && marks.every((mark) => mark.endsWith("-01"));
  return areMonths || isLong ? formatMonth(day) : formatShortDay(day);
}

/** The date of a chosen day, below what stands beside the plot. */
export function ChosenDay({ day, geometry }: { day: Day; geometry: Geometry }) {
  const { right, bottom, width } = geometry;
  return (
    <FittedText class="value" x={right + 10} y={bottom + 17} room={width - right - 12}>
      {formatDay(day)}
    </FittedText>
  );
}
