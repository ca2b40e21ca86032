import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { PILLARS, total } from "../domain/pillars";
import type { Snapshot } from "../domain/snapshot";
import { formatDay, formatExact } from "../i18n/format";
import { plural, t } from "../i18n/t";
import { shortPillarName } from "./pillar-name";
import "./day-table.css";

/** Rows shown at first, and added at each wish for more. */
const PAGE = 30;

export type Column = { title: string; cell: (snapshot: Snapshot) => ComponentChildren };

export type DayTableProps = {
  /** Oldest first; the table shows the newest on top. */
  snapshots: readonly Snapshot[];
  caption: string;
  /** Further columns after the pillars and the total. */
  columns?: Column[];
};

/** The snapshots as a table: every value with all its decimals. */
export function DayTable({ snapshots, caption, columns = [] }: DayTableProps) {
  const [count, setCount] = useState(PAGE);
  const rows = snapshots.slice(-count).reverse();
  const hidden = snapshots.length - rows.length;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard */}
      <section class="table-wide" aria-label={caption} tabIndex={0}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t("tableDay")}</th>
              {PILLARS.map((pillar) => (
                <th scope="col" key={pillar}>
                  {shortPillarName(pillar)}
                </th>
              ))}
              <th scope="col">{t("tableTotal")}</th>
              {columns.map(({ title }) => (
                <th scope="col" key={title}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((snapshot) => (
              <tr key={snapshot.day}>
                <th scope="row">{formatDay(snapshot.day)}</th>
                {PILLARS.map((pillar) => (
                  <td key={pillar}>{formatExact(snapshot.pillars[pillar])}</td>
                ))}
                <td>
                  <strong>{formatExact(total(snapshot.pillars))}</strong>
                </td>
                {columns.map(({ title, cell }) => (
                  <td key={title}>{cell(snapshot)}</td>
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
