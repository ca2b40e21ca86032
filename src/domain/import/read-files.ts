import type { Day } from "../days/day";
import { type Folded, fold } from "./fold";
import { columns } from "./forms/columns";
import type { Form, FormId } from "./forms/form";
import { jsonList, jsonListIn } from "./forms/json-list";
import { linkSsi } from "./forms/link-ssi";
import { longRows } from "./forms/long-rows";
import { pilasterCsv } from "./forms/pilaster-csv";
import { activityExport, dailyScript } from "./forms/wide";
import { LIMITS } from "./limits";
import type { FileReason, Outcome, Problem, SkipReason } from "./outcome";
import type { Answers, Question } from "./question";
import { readSheet } from "./rows/read-sheet";
import { isRecord, parseJson } from "./table/parse-json";
import { readTable, type Table } from "./table/table";

/** A file the member chose, decoded, and what was answered about it. */
export type ImportFile = { name: string; text: string; answers?: Answers };

/** What a file was taken for, or why none of it was looked at. */
type ReadFile = { name: string; form: FormId } | { name: string; refused: FileReason };

/**
 * What files hold, before anything of it is stored. `rows` are all rows under headers, and every one of
 * them is kept, folded into another of its day, refused or skipped. Where a file has many rows for one
 * day, what was written down at one time counts as a row.
 */
export type Imported = Folded & {
  files: ReadFile[];
  rows: number;
  refused: (Problem & { file: string; row: number })[];
  skipped: Partial<Record<SkipReason, number>>;
  questions: (Question & { file: string })[];
};

/** The last one takes every table. */
const TABLE_FORMS: readonly Form<Table>[] = [
  pilasterCsv,
  dailyScript,
  activityExport,
  longRows,
  linkSsi,
  columns,
];

/**
 * Reads files of any known form as one history. It never fails: what cannot be read is refused with
 * its reason, by file or by row. In between it yields how many files are done, so that a page can show
 * it, do something else, and stop.
 *
 * @param today no day after it can be meant
 */
export function* readFiles(files: readonly ImportFile[], today: Day): Generator<number, Imported> {
  const read: (Read & { name: string })[] = [];
  for (const file of files) {
    const reading = readFile(file, today);
    let step = reading.next();
    while (!step.done) {
      yield read.length;
      step = reading.next();
    }
    read.push({ name: file.name, ...step.value });
  }
  return asOne(read);
}

function asOne(files: readonly (Read & { name: string })[]): Imported {
  const skipped: Imported["skipped"] = {};
  const refused: Imported["refused"] = [];
  for (const { name, outcomes } of files) {
    for (const outcome of outcomes) {
      if ("skipped" in outcome) skipped[outcome.skipped] = (skipped[outcome.skipped] ?? 0) + 1;
      if ("problem" in outcome) refused.push({ file: name, row: outcome.row, ...outcome.problem });
    }
  }
  return {
    ...fold(files.map(({ outcomes }) => outcomes)),
    files: files.map(({ name, as }) => ({ name, ...as })),
    rows: files.reduce((sum, { outcomes }) => sum + outcomes.length, 0),
    refused,
    skipped,
    questions: files.flatMap(({ name, questions }) =>
      questions.map((question) => ({ ...question, file: name })),
    ),
  };
}

type Read = {
  as: { form: FormId } | { refused: FileReason };
  outcomes: Outcome[];
  questions: Question[];
};

const unread = (refused: FileReason): Read => ({ as: { refused }, outcomes: [], questions: [] });

function* readFile({ text, answers = {} }: ImportFile, today: Day): Generator<void, Read> {
  if (/^\uFEFF?\s*[[{]/.test(text)) return yield* readJson(text, answers, today);
  const read = yield* readTable(text);
  if ("refused" in read) return unread(read.refused);
  const form = TABLE_FORMS.find(({ matches }) => matches(read.table)) ?? columns;
  return yield* readAs(form, read.table, answers, today);
}

function* readJson(text: string, answers: Answers, today: Day): Generator<void, Read> {
  const parsed = parseJson(text);
  if ("refused" in parsed) return unread(parsed.refused);
  const { value } = parsed;
  const isBackup = isRecord(value) && "format" in value && "histories" in value;
  const list = jsonListIn(value);
  if (list && list.length > LIMITS.rows) return unread("too-many-rows");
  if (list && jsonList.matches(list)) return yield* readAs(jsonList, list, answers, today);
  return unread(isBackup ? "backup" : "unknown-json");
}

function* readAs<Content>(
  form: Form<Content>,
  content: Content,
  answers: Answers,
  today: Day,
): Generator<void, Read> {
  const read = yield* readSheet(form.read(content, answers), answers, today);
  return { as: { form: form.id }, ...read };
}
