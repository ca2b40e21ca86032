import type { ComponentChildren } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { byMonth, type Month, monthOf } from "../../domain/calendar/months";
import type { Day } from "../../domain/days/day";
import { formatDay } from "../../i18n/format";
import { formatLongMonth } from "../../i18n/format-calendar";
import { plural } from "../../i18n/t";
import { type Column, DayTableHead } from "../controls/day-table";
import { Chevron } from "../controls/icons";
import { aligned } from "./aligned";
import "./month-table.css";

/** Months shown at first, and added at each wish for more. */
const PAGE = 12;

type MonthTableProps<Item extends { day: Day }> = {
  /** Oldest first, at least one; the table shows the newest on top. */
  items: readonly Item[];
  caption: string;
  /** The columns after the day. */
  columns: readonly Column<Item>[];
  /** What is said of a month whose days are not shown. */
  summary: (items: readonly Item[]) => ComponentChildren;
  /** The day that is to be shown and gets the focus; another object each time. */
  wanted: { day: Day } | undefined;
};

/** Days as a table by month, of which only the opened ones have rows; at first it is the newest. */
export function MonthTable<Item extends { day: Day }>(props: MonthTableProps<Item>) {
  const { items, caption, summary, wanted } = props;
  const months = useMemo(() => byMonth(items), [items]);
  const columns = aligned(props.columns, items);
  const table = useRef<HTMLTableElement>(null);
  const [count, setCount] = useState(PAGE);
  const [opened, setOpened] = useState<readonly string[]>(months[0] ? [months[0].month] : []);
  const reached = useRef(wanted);
  useLayoutEffect(() => {
    if (!wanted) return;
    const month = monthOf(wanted.day);
    setOpened((before) => [...before.filter((one) => one !== month), month]);
    setCount((before) => Math.max(before, months.findIndex((one) => one.month === month) + 1));
  }, [wanted]);
  useLayoutEffect(() => {
    const row = wanted && table.current?.querySelector<HTMLElement>(`[data-row="${wanted.day}"]`);
    if (!row || reached.current === wanted) return;
    reached.current = wanted;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: "center", inline: "nearest" });
  });
  const toggle = (month: string) =>
    setOpened(opened.includes(month) ? opened.filter((one) => one !== month) : [...opened, month]);
  const hidden = months.length - count;
  return (
    <div class="months">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard */}
      <section class="table-wide" aria-label={caption} tabIndex={0}>
        <table ref={table}>
          <caption class="visually-hidden">{caption}</caption>
          <DayTableHead columns={columns} />
          {months.slice(0, count).map((month) => (
            <MonthRows
              key={month.month}
              {...{ month, columns, summary }}
              isOpen={opened.includes(month.month)}
              onToggle={() => toggle(month.month)}
            />
          ))}
        </table>
      </section>
      {hidden > 0 && (
        <button type="button" class="link" onClick={() => setCount(count + PAGE)}>
          {plural("monthsMore", hidden)}
        </button>
      )}
    </div>
  );
}

type MonthRowsProps<Item extends { day: Day }> = {
  month: Month<Item>;
  columns: readonly Column<Item>[];
  summary: (items: readonly Item[]) => ComponentChildren;
  isOpen: boolean;
  onToggle: () => void;
};

function MonthRows<Item extends { day: Day }>(props: MonthRowsProps<Item>) {
  const { month, columns, summary, isOpen, onToggle } = props;
  return (
    <tbody>
      <tr class="month">
        <th scope="rowgroup" colSpan={columns.length + 1}>
          <div>
            <button type="button" aria-expanded={isOpen} onClick={onToggle}>
              <Chevron /> {formatLongMonth(`${month.month}-01`)}
            </button>
            <span class="soft">{summary(month.items)}</span>
          </div>
        </th>
      </tr>
      {isOpen &&
        month.items.map((item) => (
          <tr key={item.day}>
            <th scope="row" data-row={item.day} tabIndex={-1}>
              {formatDay(item.day)}
            </th>
            {columns.map(({ title, cell }) => (
              <td key={title}>{cell(item)}</td>
            ))}
          </tr>
        ))}
    </tbody>
  );
}
