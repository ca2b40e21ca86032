import type { Day } from "../../days/day";
import { dayRefusal } from "../../days/day-limits";
import { orderOf } from "../cells/date-order";
import { type DayCell, dayCell, dayFrom } from "../cells/day-cell";
import { shortened } from "../limits";
import type { RowReason } from "../outcome";
import type { Answers, Question } from "../question";

/** The day of a cell, with the moment where it tells one in UTC; or why it is none. */
type ReadDay = Found | { reason: RowReason; wanted?: string };

type Found = { day: Day; instant?: string };

export type DayColumn = { read: (cell: string) => ReadDay; question?: Question };

const EXAMPLES = 3;

/**
 * How the days of a column are read: all in one order, which the column proves or the member says, and
 * all by one clock.
 *
 * @param texts all its cells
 * @param last the last day that can be meant
 */
export function dayColumn(
  texts: readonly string[],
  column: string,
  answers: Answers,
  last: Day,
): DayColumn {
  const cells = new Map(texts.map((text) => [text, dayCell(text)]));
  const all = [...cells.values()];
  const proven = orderOf(all);
  const order = proven === "unproven" ? answers.dateOrder : proven;
  const question = order ? clockQuestion(cells, column, answers) : orderQuestion(cells, column);

  const read = (text: string): ReadDay => {
    const cell = cells.get(text);
    if (!cell) return { reason: text.trim() === "" ? "missing" : "not-a-day" };
    if ("parts" in cell && !order) return { reason: "needs-an-answer" };
    if (question?.kind === "utcDay" && isDoubtful(cell)) return { reason: "needs-an-answer" };
    const found = meant(cell, order === "monthFirst", answers);
    if (!found) return { reason: "not-a-day" };
    const refusal = dayRefusal(found.day, last);
    return refusal ? { reason: refusal } : found;
  };
  return { read, ...(question && { question }) };
}

function meant(cell: DayCell, isMonthFirst: boolean, { utcDay }: Answers): Found | undefined {
  if ("parts" in cell) {
    const [first, second] = cell.parts;
    const day = isMonthFirst
      ? dayFrom(cell.year, first, second)
      : dayFrom(cell.year, second, first);
    return day === undefined ? undefined : { day };
  }
  if (!("here" in cell)) return cell;
  const { day, here, instant, isMarked } = cell;
  if (utcDay === "here") return { day: here, instant };
  return isMarked ? { day, instant } : { day };
}

const isDoubtful = (cell: DayCell) => "here" in cell && cell.here !== cell.day;

function orderQuestion(cells: ReadonlyMap<string, DayCell | undefined>, column: string): Question {
  const examples = [...cells].filter(([, cell]) => cell && "parts" in cell);
  return { kind: "dateOrder", column, examples: examples.slice(0, EXAMPLES).map(([text]) => text) };
}

/** Asked only where the two clocks tell two days. */
function clockQuestion(
  cells: ReadonlyMap<string, DayCell | undefined>,
  column: string,
  { utcDay }: Answers,
): Question | undefined {
  if (utcDay) return undefined;
  for (const [text, cell] of cells) {
    if (cell && "here" in cell && isDoubtful(cell)) {
      const { day: written, here } = cell;
      return { kind: "utcDay", column, found: shortened(text), written, here };
    }
  }
  return undefined;
}
