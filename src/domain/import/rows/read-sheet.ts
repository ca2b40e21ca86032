import { addDays } from "../../days/calendar";
import type { Day } from "../../days/day";
import { REST_AFTER_ROWS } from "../limits";
import type { Outcome } from "../outcome";
import type { Answers, Question } from "../question";
import type { Sheet } from "../sheet";
import { dayColumn } from "./day-column";
import { type ColumnSign, columnSign } from "./decimal-signs";
import { judgeRow } from "./judge-row";
import { columnNamed } from "./read-line";

/** What every row of a file became, in its order, and what its columns could not prove. */
type ReadSheet = { outcomes: Outcome[]; questions: Question[] };

/**
 * Judges every row of a sheet for itself: one that is refused costs no other. It rests now and then.
 *
 * @param today the last day that can be meant; in our own file tomorrow may be, too, for whoever flew
 *   west
 */
export function* readSheet(sheet: Sheet, answers: Answers, today: Day): Generator<void, ReadSheet> {
  if (sheet.question) {
    const outcomes = sheet.lines.flatMap((line) => ("texts" in line ? [] : [line]));
    return { outcomes, questions: [sheet.question] };
  }
  const isOwn = sheet.isOwn === true;
  const texts = sheet.lines.flatMap((line) => ("texts" in line ? [line.texts] : []));
  const cellsAt = (place: number) => texts.map((row) => row[place] ?? "");
  const signs: ColumnSign[] = [];
  for (const [place, { name, label }] of sheet.columns.entries()) {
    const isNumbers = columnNamed(name).readNumber !== undefined;
    signs.push(columnSign(isNumbers ? cellsAt(place) : [], label, answers));
    yield;
  }
  const places = new Map(sheet.columns.map(({ name }, place) => [name, place]));
  const dayPlace = places.get("day") ?? -1;
  const last = isOwn ? addDays(today, 1) : today;
  const days = dayColumn(cellsAt(dayPlace), sheet.columns[dayPlace]?.label ?? "", answers, last);
  yield;
  const readers = sheet.columns.map((one, place) => {
    return { ...one, column: columnNamed(one.name), sign: signs[place]?.sign };
  });
  const outcomes: Outcome[] = [];
  for (const line of sheet.lines) {
    outcomes.push("texts" in line ? judgeRow(line, { readers, places, days, isOwn }) : line);
    if (outcomes.length % REST_AFTER_ROWS === 0) yield;
  }
  const questions = [days, ...signs].flatMap(({ question }) => question ?? []);
  return { outcomes, questions };
}
