import { exactRest } from "../../i18n/format-calendar";
import type { Column } from "../controls/day-table";

/** A score has at most so many decimals. */
const MOST = 3;

/**
 * Has the scores of a column stand below each other at their decimal sign, without writing decimals
 * that nobody read.
 *
 * @param items all that the table can show, so that nothing moves as more is shown
 */
export function aligned<Item>(
  columns: readonly Column<Item>[],
  items: readonly Item[],
): Column<Item>[] {
  return columns.map((column) => {
    const { title, score, cell } = column;
    if (!score) return column;
    const most = mostDecimals(items, score);
    const placed = (item: Item) => (
      <span class="score" data-rest={exactRest(score(item), most)}>
        {cell(item)}
      </span>
    );
    return { title, cell: placed };
  });
}

/** How many decimals the scores of a column need, three at most. */
function mostDecimals<Item>(items: readonly Item[], score: (item: Item) => number): number {
  let most = 0;
  for (const item of items) {
    most = Math.max(most, decimalsOf(score(item)));
    if (most === MOST) break;
  }
  return most;
}

function decimalsOf(value: number): number {
  const thousandths = Math.round(value * 1_000);
  if (thousandths % 10 !== 0) return MOST;
  if (thousandths % 100 !== 0) return 2;
  return thousandths % 1_000 === 0 ? 0 : 1;
}
