import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Day } from "../../domain/days/day";
import { formatDay } from "../../i18n/format";
import { plural, t } from "../../i18n/t";

/** Rows shown at first, and added at each wish for more. */
const PAGE = 30;

export type Column<Item> = {
  title: string;
  cell: (item: Item) => ComponentChildren;
  /** The score that is written in the cell with all its decimals, where it holds nothing else. */
  score?: (item: Item) => number;
};

type DayTableProps<Item extends { day: Day }> = {
  /** Oldest first; the table shows the newest on top. */
  items: readonly Item[];
  caption: string;
  /** The title of the first column, where its days stand for something longer. */
  dayTitle?: string;
  /** The columns after the day. */
  columns: readonly Column<Item>[];
};

type DayTableHeadProps = { columns: readonly { title: string }[]; dayTitle?: string | undefined };

/** The titles of the day and of the columns after it. */
export function DayTableHead({ columns, dayTitle = t("tableDay") }: DayTableHeadProps) {
  return (
    <thead>
      <tr>
        <th scope="col">{dayTitle}</th>
        {columns.map(({ title }) => (
          <th scope="col" key={title}>
            {title}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Days as a table, one a row. */
export function DayTable<Item extends { day: Day }>(props: DayTableProps<Item>) {
  const { items, caption, dayTitle, columns } = props;
  const [count, setCount] = useState(PAGE);
  const rows = items.slice(-count).reverse();
  const hidden = items.length - rows.length;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard */}
      <section class="table-wide" aria-label={caption} tabIndex={0}>
        <table>
          <caption>{caption}</caption>
          <DayTableHead columns={columns} dayTitle={dayTitle} />
          <tbody>
            {rows.map((item) => (
              <tr key={item.day}>
                <th scope="row">{formatDay(item.day)}</th>
                {columns.map(({ title, cell }) => (
                  <td key={title}>{cell(item)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {hidden > 0 && (
        <button type="button" class="link" onClick={() => setCount(count + PAGE)}>
          {plural("tableMore", hidden)}
        </button>
      )}
    </>
  );
}
