import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { Shades } from "../../domain/calendar/shades";
import { monthsOver, type Week, weeksOf } from "../../domain/calendar/weeks";
import type { Year } from "../../domain/calendar/years";
import type { Day } from "../../domain/days/day";
import type { DayMarks } from "../../domain/marks/day-marks";
import { firstWeekday } from "../../i18n/first-weekday";
import { formatShortMonth, formatWeekday } from "../../i18n/format-calendar";
import { dayWords } from "./day-words";
import { shadeOf } from "./shade-level";
import { steppedDay } from "./step-day";

/** What is drawn of each day. */
type DrawnDays = { totals: ReadonlyMap<Day, number>; marks: DayMarks; shades: Shades };

type YearGridProps = DrawnDays & {
  year: Year;
  /** What the grid is, for who does not see it. */
  label: string;
  /** The day that Tab leads to. */
  current: Day;
  onFocus: (day: Day) => void;
  /** The pointer or the keyboard stands on a day, or left. */
  onPoint: (day: Day | undefined) => void;
  onChoose: (day: Day) => void;
};

/** A year of squares, a column a week and a row a weekday. Arrow keys and the pointer go over it. */
export function YearGrid({ year, label, current, ...props }: YearGridProps) {
  const { totals, marks, shades, onFocus, onPoint, onChoose } = props;
  const { from, to } = year;
  const box = useRef<HTMLDivElement>(null);
  const weeks = useMemo(() => weeksOf({ from, to }, firstWeekday()), [from, to]);
  // Where it is wider than its box, the newest days are looked for first.
  useLayoutEffect(() => {
    const element = box.current;
    if (element) element.scrollLeft = (isMirrored(element) ? -1 : 1) * element.scrollWidth;
  }, [from]);
  const rows = useMemo(
    () => <Rows {...{ weeks, totals, marks, shades, current }} />,
    [weeks, totals, marks, shades, current],
  );
  const press = (event: KeyboardEvent & { currentTarget: HTMLTableElement }) => {
    const day = dayAt(event);
    if (!day) return;
    const isChoice = event.key === "Enter" || event.key === " ";
    const next = steppedDay(event.key, day, year, isMirrored(event.currentTarget));
    if (!isChoice && next === undefined) return;
    event.preventDefault();
    if (isChoice) onChoose(day);
    event.currentTarget.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus();
  };
  return (
    <div ref={box} class="table-wide calendar-box">
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table to move in
        role="grid"
        class="calendar"
        aria-label={label}
        onKeyDown={press}
        onClick={(event) => {
          const day = dayAt(event);
          if (day) onChoose(day);
        }}
        onPointerOver={(event) => onPoint(dayAt(event))}
        onPointerLeave={() => onPoint(undefined)}
        onFocusIn={(event) => {
          const day = dayAt(event);
          onPoint(day);
          if (day) onFocus(day);
        }}
        onFocusOut={() => onPoint(undefined)}
      >
        <Months weeks={weeks} />
        {rows}
      </table>
    </div>
  );
}

/** The day of the square at which something happens. */
const dayAt = ({ target }: Event) =>
  target instanceof Element ? target.closest<HTMLElement>("[data-day]")?.dataset.day : undefined;

const isMirrored = (element: Element) => getComputedStyle(element).direction === "rtl";

/** Every square says its whole day, so the heads are for the eye alone. */
function Months({ weeks }: { weeks: readonly Week[] }) {
  return (
    <thead aria-hidden="true">
      <tr>
        <td class="calendar-side" />
        {monthsOver(weeks).map(({ day, weeks: count }) => (
          <td key={day} colSpan={count}>
            {/* Over a single week its name would run into the next one. */}
            {count > 1 && formatShortMonth(day)}
          </td>
        ))}
      </tr>
    </thead>
  );
}

type RowsProps = DrawnDays & { weeks: readonly Week[]; current: Day };

function Rows({ weeks, totals, marks, shades, current }: RowsProps) {
  return (
    <tbody>
      {[0, 1, 2, 3, 4, 5, 6].map((place) => (
        <tr key={place}>
          <td class="calendar-side" aria-hidden="true">
            {place % 2 === 0 && formatWeekday(weeks[1]?.[place] ?? "")}
          </td>
          {weeks.map((week, index) => {
            const day = week[place];
            if (day === undefined) return <td key={index} />;
            const total = totals.get(day);
            return (
              <td
                key={day}
                class="square"
                data-day={day}
                data-kept={total !== undefined}
                data-shade={shadeOf(total, shades)}
                data-marked={marks.has(day)}
                tabIndex={day === current ? 0 : -1}
                aria-label={dayWords(day, total, marks)}
              />
            );
          })}
        </tr>
      ))}
    </tbody>
  );
}
