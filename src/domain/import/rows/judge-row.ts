import type { ColumnName, Draft } from "../../csv/column";
import type { Day } from "../../days/day";
import { LONGEST_NOTE, oneLine } from "../../marks/mark";
import { PILLARS } from "../../scores/pillars";
import { isUnknown } from "../cells/number-cell";
import { shortened } from "../limits";
import type { Outcome, SkipReason } from "../outcome";
import type { DayColumn } from "./day-column";
import { allFour, judgeDraft } from "./judge-draft";
import { readLine, type SheetReader } from "./read-line";

/** What is known of a file's columns when its rows are judged. */
export type ReadColumns = {
  readers: readonly SheetReader[];
  places: ReadonlyMap<ColumnName, number>;
  days: DayColumn;
  /** Whether Pilaster wrote the file. */
  isOwn: boolean;
};

type Row = { row: number; texts: readonly string[] };

/** What becomes of one row, whatever becomes of the others. */
export function judgeRow({ row, texts }: Row, columns: ReadColumns): Outcome {
  const textOf = (name: ColumnName) => texts[columns.places.get(name) ?? -1] ?? "";
  const hasNote = columns.isOwn && textOf("mark").trim() !== "";
  if (!hasNote && PILLARS.every((pillar) => isUnknown(textOf(pillar)))) {
    return { row, skipped: emptiness(texts, textOf("total")) };
  }
  const found = columns.days.read(textOf("day"));
  if ("reason" in found) {
    const column = labelOf("day", columns);
    return { row, problem: { ...found, found: shortened(textOf("day")), column } };
  }
  const line = readLine(texts, columns.readers);
  return "problem" in line ? { row, ...line } : { row, ...judged(line.draft, found, columns) };
}

type Judged =
  | Omit<Extract<Outcome, { day: Day }>, "row">
  | Omit<Extract<Outcome, { problem: object }>, "row">;

function judged(draft: Draft, found: { day: Day; instant?: string }, columns: ReadColumns): Judged {
  const { day } = found;
  const note = oneLine(draft.note ?? "");
  if (note.length > LONGEST_NOTE) {
    const column = labelOf("mark", columns);
    return { problem: { reason: "note-too-long", found: shortened(note), column } };
  }
  const missing = PILLARS.filter((pillar) => draft.pillars[pillar] === undefined);
  if (note !== "" && missing.length === PILLARS.length) return { day, note };
  const pillars = allFour(draft.pillars);
  if (!pillars) {
    const column = labelOf(missing[0] ?? "brand", columns);
    return { problem: { reason: "missing", found: "", column } };
  }
  const result = judgeDraft(draft, pillars, found, columns.isOwn);
  if ("problem" in result) return result;
  return note === "" ? { day, ...result } : { day, ...result, note };
}

/** What the file calls a column; our own name where it has none. */
function labelOf(name: ColumnName, { readers, places }: ReadColumns): string {
  return readers[places.get(name) ?? -1]?.label ?? name;
}

function emptiness(texts: readonly string[], total: string): SkipReason {
  if (!isUnknown(total)) return "total-only";
  return texts.every(isUnknown) ? "empty-row" : "no-scores";
}
