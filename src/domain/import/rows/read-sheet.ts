import type { Draft } from "../../csv/column";
import { addDays } from "../../days/calendar";
import type { Day } from "../../days/day";
import { LONGEST_NOTE, oneLine } from "../../marks/mark";
import { PILLARS } from "../../scores/pillars";
import { isUnknown } from "../cells/number-cell";
import { REST_AFTER_ROWS, shortened } from "../limits";
import type { Outcome, SkipReason } from "../outcome";
import type { Answers, Question } from "../question";
import type { Sheet } from "../sheet";
import { type DayColumn, dayColumn } from "./day-column";
import { columnSign } from "./decimal-signs";
import { allFour, judgeDraft } from "./judge-draft";
import { columnNamed, readLine, type SheetReader } from "./read-line";

/** What every row of a file became, in its order, and what its columns could not prove. */
export type ReadSheet = { outcomes: Outcome[]; questions: Question[] };

/**
 * Judges every row of a sheet for itself: one that is refused costs no other. It rests now and then.
 *
 * @param today the last day that can be meant; in our own file tomorrow may be, too, for whoever flew
 *   west
 */
export function* readSheet(sheet: Sheet, answers: Answers, today: Day): Generator<void, ReadSheet> {
  if (sheet.question) {
    return {
      outcomes: sheet.lines.flatMap((line) => ("texts" in line ? [] : [line])),
      questions: [sheet.question],
    };
  }
  const texts = sheet.lines.flatMap((line) => ("texts" in line ? [line.texts] : []));
  const cellsAt = (place: number) => texts.map((row) => row[place] ?? "");
  const signs = sheet.columns.map(({ label }, place) => columnSign(cellsAt(place), label, answers));
  const readers = sheet.columns.map((one, place) => {
    return { ...one, column: columnNamed(one.name), sign: signs[place]?.sign };
  });
  const dayPlace = sheet.columns.findIndex(({ name }) => name === "day");
  const last = sheet.isOwn ? addDays(today, 1) : today;
  const days = dayColumn(cellsAt(dayPlace), sheet.columns[dayPlace]?.label ?? "", answers, last);
  const outcomes: Outcome[] = [];
  for (const line of sheet.lines) {
    outcomes.push("texts" in line ? outcomeOf(line, readers, days, sheet.isOwn === true) : line);
    if (outcomes.length % REST_AFTER_ROWS === 0) yield;
  }
  const questions = [days, ...signs].flatMap(({ question }) => question ?? []);
  return { outcomes, questions };
}

type TextLine = { row: number; texts: readonly string[] };

function outcomeOf(
  { row, texts }: TextLine,
  readers: readonly SheetReader[],
  days: DayColumn,
  isOwn: boolean,
): Outcome {
  const textOf = (name: string) => texts[readers.findIndex((one) => one.name === name)] ?? "";
  const hasNote = isOwn && textOf("mark").trim() !== "";
  if (PILLARS.every((pillar) => isUnknown(textOf(pillar))) && !hasNote) {
    return { row, skipped: emptiness(texts, textOf("total")) };
  }
  const found = days.read(textOf("day"));
  if ("reason" in found) {
    const column = readers.find(({ name }) => name === "day")?.label ?? "";
    return { row, problem: { ...found, found: shortened(textOf("day")), column } };
  }
  const line = readLine(texts, readers);
  if ("problem" in line) return { row, ...line };
  return ofDraft(row, line.draft, found, readers, isOwn);
}

function ofDraft(
  row: number,
  draft: Draft,
  found: { day: Day; instant?: string },
  readers: readonly SheetReader[],
  isOwn: boolean,
): Outcome {
  const note = isOwn ? oneLine(draft.note ?? "") : "";
  if (note.length > LONGEST_NOTE) {
    return { row, problem: { reason: "note-too-long", found: shortened(note), column: "mark" } };
  }
  const noted = note === "" ? {} : { note };
  const missing = PILLARS.find((pillar) => draft.pillars[pillar] === undefined);
  if (note !== "" && Object.keys(draft.pillars).length === 0) return { row, day: found.day, note };
  const pillars = allFour(draft.pillars);
  if (!pillars) {
    const column = readers.find(({ name }) => name === missing)?.label ?? missing ?? "";
    return { row, problem: { reason: "missing", found: "", column } };
  }
  const judged = judgeDraft(draft, pillars, found, isOwn);
  if ("problem" in judged) return { row, ...judged };
  return { row, day: found.day, ...judged, ...noted };
}

function emptiness(texts: readonly string[], total: string): SkipReason {
  if (!isUnknown(total)) return "total-only";
  return texts.every(isUnknown) ? "empty-row" : "no-scores";
}
