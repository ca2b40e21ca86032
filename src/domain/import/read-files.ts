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
import { parseJson } from "./table/parse-json";
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
 * its reason, by file or by row.
 *
 * @param today no day after it can be meant
 */
export function readFiles(files: readonly ImportFile[], today: Day): Imported {
  const read = files.map((file) => ({ file, ...readFile(file, today) }));
  const all = read.flatMap(({ file, outcomes }) =>
    outcomes.map((outcome) => ({ file: file.name, outcome })),
  );
  const skipped: Imported["skipped"] = {};
  const refused: Imported["refused"] = [];
  for (const { file, outcome } of all) {
    if ("skipped" in outcome) skipped[outcome.skipped] = (skipped[outcome.skipped] ?? 0) + 1;
    if ("problem" in outcome) refused.push({ file, row: outcome.row, ...outcome.problem });
  }
  return {
    ...fold(read.map(({ outcomes }) => outcomes)),
    files: read.map(({ file, as }) => ({ name: file.name, ...as })),
    rows: all.length,
    refused,
    skipped,
    questions: read.flatMap(({ file, questions }) =>
      questions.map((question) => ({ ...question, file: file.name })),
    ),
  };
}

type Read = {
  as: { form: FormId } | { refused: FileReason };
  outcomes: Outcome[];
  questions: Question[];
};

const unread = (refused: FileReason): Read => ({ as: { refused }, outcomes: [], questions: [] });

function readFile({ text, answers = {} }: ImportFile, today: Day): Read {
  if (/^\uFEFF?\s*[[{]/.test(text)) return readJson(text, answers, today);
  const read = readTable(text);
  if ("refused" in read) return unread(read.refused);
  const form = TABLE_FORMS.find(({ matches }) => matches(read.table)) ?? columns;
  return readAs(form, read.table, answers, today);
}

function readJson(text: string, answers: Answers, today: Day): Read {
  const parsed = parseJson(text);
  if ("refused" in parsed) return unread(parsed.refused);
  const { value } = parsed;
  const isBackup =
    typeof value === "object" && value !== null && "format" in value && "histories" in value;
  const list = jsonListIn(value);
  if (list && list.length > LIMITS.rows) return unread("too-many-rows");
  if (list && jsonList.matches(list)) return readAs(jsonList, list, answers, today);
  return unread(isBackup ? "backup" : "unknown-json");
}

function readAs<Content>(
  form: Form<Content>,
  content: Content,
  answers: Answers,
  today: Day,
): Read {
  return { as: { form: form.id }, ...readSheet(form.read(content, answers), answers, today) };
}
