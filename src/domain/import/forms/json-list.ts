import { PILLARS } from "../../scores/pillars";
import { LIMITS, shortened } from "../limits";
import type { Answers } from "../question";
import type { Line, Sheet, SheetColumn } from "../sheet";
import { isRecord } from "../table/parse-json";
import type { Form } from "./form";

/** The entries of a JSON file, one for each look; it may hold anything. */
export type JsonList = readonly unknown[];

/** What trackers call our columns, in capitals or not, with or without underlines. */
const NAMES: [column: SheetColumn["name"], names: string[]][] = [
  ["day", ["date", "day"]],
  ["brand", ["establishbrand", "brand"]],
  ["people", ["findrightpeople", "people"]],
  ["insights", ["engagewithinsights", "insights"]],
  ["relationships", ["buildrelationships", "relationships"]],
  ["total", ["total", "overall"]],
  ["industry_rank", ["industryrank"]],
  ["network_rank", ["networkrank"]],
];

const NUMBERED = ["p1", "p2", "p3", "p4"];

/** Entries that were appended at every look, the newest last. */
export const jsonList: Form<JsonList> = {
  id: "json-list",
  matches: (list) => {
    const keys = keysOf(list);
    return isNumbered(keys) || PILLARS.every((name) => labelOf(name, keys) !== undefined);
  },
  read: (list, answers) => {
    const keys = keysOf(list);
    const columns = isNumbered(keys) ? numberedColumns(keys, answers) : namedColumns(keys);
    if (!columns) return unordered(list);
    return { columns, lines: list.map((entry, place) => lineOf(entry, place + 1, columns)) };
  },
};

/** The list in a JSON file: the file itself, or what it calls its snapshots. */
export function jsonListIn(value: unknown): JsonList | undefined {
  if (Array.isArray(value)) return value;
  const { snapshots } = isRecord(value) ? value : {};
  return Array.isArray(snapshots) ? snapshots : undefined;
}

function keysOf(list: JsonList): string[] {
  return [...new Set(list.flatMap((entry) => (isRecord(entry) ? Object.keys(entry) : [])))];
}

const isNumbered = (keys: readonly string[]) => NUMBERED.every((name) => keys.includes(name));

function labelOf(column: SheetColumn["name"], keys: readonly string[]): string | undefined {
  const names = NAMES.find(([name]) => name === column)?.[1] ?? [];
  const found = keys.filter((key) => names.includes(key.toLowerCase().replaceAll("_", "")));
  return found.length === 1 ? found[0] : undefined;
}

function namedColumns(keys: readonly string[]): SheetColumn[] {
  return NAMES.flatMap(([name]) => {
    const label = labelOf(name, keys);
    return label === undefined ? [] : [{ name, label }];
  });
}

/** One tracker numbers the pillars, and calls a label "data", which may or may not be a day. */
function numberedColumns(keys: readonly string[], { pillarOrder }: Answers) {
  if (!pillarOrder) return undefined;
  const named = namedColumns(keys).filter(({ name }) => !isPillar(name));
  const hasDay = named.some(({ name }) => name === "day");
  const ordered = pillarOrder.map((name, place): SheetColumn => {
    return { name, label: NUMBERED[place] ?? "" };
  });
  return [...(hasDay ? [] : [{ name: "day", label: "data" } as const]), ...named, ...ordered];
}

const isPillar = (name: string) => PILLARS.some((pillar) => pillar === name);

function unordered(list: JsonList): Sheet {
  const problem = { reason: "needs-an-answer", found: "" } as const;
  const first = list.find(isRecord) ?? {};
  return {
    columns: [],
    lines: list.map((_, place) => ({ row: place + 1, problem })),
    question: { kind: "pillarOrder", examples: NUMBERED.map((name) => textOf(first[name])) },
  };
}

function lineOf(entry: unknown, row: number, columns: readonly SheetColumn[]): Line {
  if (!isRecord(entry)) {
    return { row, problem: { reason: "unreadable", found: shortened(textOf(entry)) } };
  }
  const texts = columns.map(({ label }) => textOf(entry[label]));
  const long = texts.find((text) => text.length > LIMITS.cellCharacters);
  if (long === undefined) return { row, texts };
  return { row, problem: { reason: "cell-too-long", found: shortened(long) } };
}

/** What is neither text nor number is shown as what it is, and no number. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number" && Math.abs(value) < 1e-6) return "0";
  if (typeof value === "object") return Array.isArray(value) ? "[…]" : "{…}";
  return String(value);
}
