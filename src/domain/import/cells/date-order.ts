import type { DateOrder } from "../question";
import type { DayCell } from "./day-cell";

/** Whether a column is proven to have one order, has none to prove, or must be asked about. */
export type ColumnOrder = DateOrder | "any" | "unproven";

/** One order for a whole column: a number over 12 is a day. Two proofs against each other are none. */
export function orderOf(cells: readonly (DayCell | undefined)[]): ColumnOrder {
  const parts = cells.flatMap((cell) => (cell && "parts" in cell ? [cell.parts] : []));
  const isDayFirst = parts.some(([first]) => first > 12);
  const isMonthFirst = parts.some(([, second]) => second > 12);
  if (isDayFirst !== isMonthFirst) return isDayFirst ? "dayFirst" : "monthFirst";
  if (!isDayFirst && parts.every(([first, second]) => first === second)) return "any";
  return "unproven";
}
