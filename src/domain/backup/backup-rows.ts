import * as z from "zod/mini";
import { NOTHING_TOLD } from "../coach/state";
import type { Day } from "../days/day";
import { day } from "../days/day-schema";
import { canonicalText } from "../history/canonical-text";
import { deletedDay } from "../history/deleted-day";
import { snapshot } from "../history/snapshot";
import { shortened } from "../import/limits";
import { isRecord } from "../import/table/parse-json";
import { mark } from "../marks/mark";
import { KINDS_VERSION } from "../outcomes/kinds";
import { outcomeWeek } from "../outcomes/outcome-week";
import { ownProfile } from "../profile/own-profile";

/** Where in a backup something stands: in a list of its history, or beside the lists. */
type Part =
  | "snapshots"
  | "deleted"
  | "marks"
  | "unmarked"
  | "outcomes"
  | "profile"
  | "coach"
  | "kinds"
  | "settings";

/**
 * What of a backup is not taken: in which list, its place there counted from 0 (absent where it is
 * no item of a list), its day where that can be read, and what stands there, shortened.
 */
export type RefusedPart = { list: Part; index?: number; day?: Day; found: string };

type Fields = Record<string, unknown>;
type Read<Item> = z.core.util.SafeParseResult<Item>;

/** The version of something told, as far as we know it: a later one could not be changed any more. */
const toldUpTo = (version: number) =>
  z.looseObject({ version: z.int().check(z.gte(1), z.lte(version)) });

const coach = toldUpTo(NOTHING_TOLD.version);
const kinds = toldUpTo(KINDS_VERSION);

/**
 * Reads a history's records one by one: what is damaged is refused with its place, and costs no other.
 * Fields of a snapshot that this version does not know are kept aside, those of other records are not.
 */
export function readHistory(history: Fields) {
  const refused: RefusedPart[] = [];
  const list = <Item>(
    name: Part,
    read: (row: unknown) => Read<Item>,
    keyOf: (item: Item) => string,
  ) => readList(name, history[name], read, keyOf, refused);
  const one = <Item>(name: Part, schema: z.ZodMiniType<Item>): Item | undefined => {
    const stands = history[name];
    if (stands == null) return undefined;
    const { data, error } = schema.safeParse(stands);
    if (error) refused.push({ list: name, found: foundIn(stands, error) });
    return data;
  };
  const whole = {
    snapshots: list("snapshots", readSnapshot, dayOfRecord),
    deleted: list("deleted", knownBy(deletedDay), dayOfRecord),
    marks: list("marks", knownBy(mark), dayOfRecord),
    // Only where a note was deleted.
    unmarked:
      history.unmarked === undefined ? [] : list("unmarked", knownBy(deletedDay), dayOfRecord),
    outcomes: list("outcomes", knownBy(outcomeWeek), ({ week }) => week),
    profile: one("profile", ownProfile),
    coach: one("coach", coach),
    kinds: one("kinds", kinds),
  };
  return { whole, refused };
}

const dayOfRecord = (record: { day: Day }) => record.day;

function readList<Item>(
  name: Part,
  rows: unknown,
  read: (row: unknown) => Read<Item>,
  keyOf: (item: Item) => string,
  refused: RefusedPart[],
): Item[] {
  if (!Array.isArray(rows)) {
    refused.push({ list: name, found: foundIn(rows) });
    return [];
  }
  const items = new Map<string, Item>();
  for (const [index, row] of rows.entries()) {
    const { data, error } = read(row);
    const isAgain = data !== undefined && items.has(keyOf(data));
    if (data !== undefined && !isAgain) items.set(keyOf(data), data);
    else refused.push({ list: name, index, ...dayIn(row), found: foundIn(row, error) });
  }
  return [...items.values()];
}

/** Whatever is no field of it is left out. */
function knownBy<Item>(schema: z.ZodMiniType<Item> & { shape: object }) {
  return (row: unknown) => schema.safeParse(isRecord(row) ? parted(row, schema.shape).known : row);
}

const { extra: _, ...SNAPSHOT_FIELDS } = snapshot.shape;

function readSnapshot(row: unknown) {
  if (!isRecord(row)) return snapshot.safeParse(row);
  const { known, unknown } = parted(row, SNAPSHOT_FIELDS);
  const hasUnknown = Object.keys(unknown).length > 0;
  return snapshot.safeParse(hasUnknown ? { ...known, extra: unknown } : known);
}

function parted(row: Fields, fields: object): { known: Fields; unknown: Fields } {
  const entries = Object.entries(row);
  return {
    known: Object.fromEntries(entries.filter(([name]) => Object.hasOwn(fields, name))),
    unknown: Object.fromEntries(entries.filter(([name]) => !Object.hasOwn(fields, name))),
  };
}

function dayIn(row: unknown): { day?: Day } {
  const { data } = day.safeParse(Object(row).day);
  return data === undefined ? {} : { day: data };
}

/** What is wrong: the first field that is, and what stands in it, or all there is. */
export function foundIn(value: unknown, error?: z.core.$ZodError): string {
  const path = error?.issues[0]?.path ?? [];
  const stands = path.reduce<unknown>((part, name) => Object(part)[name], value);
  const text = stands === undefined ? "" : canonicalText(stands);
  return shortened(path.length > 0 ? `${path.join(".")} ${text}` : text);
}
