import { nextEdition } from "../history/edition";
import type { OutcomeWeek, Week } from "./outcome-week";

/** What is known of a kind in a week: what was counted, or, without a count, that it was deleted. */
type Entry = { edition: number; count?: number };
type Entries = ReadonlyMap<string, Entry>;

/**
 * Keeps one count of a week beside the others; without a count, that one is deleted and leaves its
 * trace, so that no older copy brings it back.
 *
 * @returns undefined where there is nothing to delete
 */
export function withCount(
  of: Week,
  before: OutcomeWeek | undefined,
  kind: string,
  count?: number,
): OutcomeWeek | undefined {
  const { [kind]: known, ...others } = before?.counts ?? {};
  if (count === undefined && known === undefined) return undefined;
  const edition = before?.editions?.[kind];
  const isFirst = known === undefined && edition === undefined;
  const editions = {
    ...before?.editions,
    ...(!isFirst && { [kind]: nextEdition({ edition: edition ?? 0 }) }),
  };
  return {
    week: of,
    counts: count === undefined ? others : { ...others, [kind]: count },
    ...(Object.keys(editions).length > 0 && { editions }),
  };
}

/** Two records of a week as one: of each kind the higher edition, deleted before counted; else mine. */
export function mergedWeek(mine: OutcomeWeek | undefined, theirs: OutcomeWeek): OutcomeWeek {
  return combined(theirs.week, mine, theirs, (own, other) => {
    if (!own || !other) return own ?? other;
    if (own.edition !== other.edition) return own.edition > other.edition ? own : other;
    return other.count === undefined ? other : own;
  });
}

/** The week with what theirs counts and nothing else; all that differs wins over what mine holds. */
export function replacedWeek(
  of: Week,
  mine: OutcomeWeek | undefined,
  theirs: OutcomeWeek | undefined,
): OutcomeWeek {
  return combined(of, mine, theirs, (own, other) => {
    if (!own) return other;
    if (own.count === other?.count && (other?.edition ?? 0) <= own.edition) return own;
    return { ...other, edition: Math.max(nextEdition(own), other?.edition ?? 0) };
  });
}

function combined(
  of: Week,
  mine: OutcomeWeek | undefined,
  theirs: OutcomeWeek | undefined,
  choose: (own: Entry | undefined, other: Entry | undefined) => Entry | undefined,
): OutcomeWeek {
  const [own, other] = [entriesOf(mine), entriesOf(theirs)];
  const all = [...new Set([...own.keys(), ...other.keys()])];
  const chosen = all.flatMap((kind) => {
    const entry = choose(own.get(kind), other.get(kind));
    return entry ? [[kind, entry] as const] : [];
  });
  return weekFrom(of, new Map(chosen));
}

function entriesOf(record: OutcomeWeek | undefined): Entries {
  const entries = new Map<string, Entry>();
  for (const [kind, edition] of Object.entries(record?.editions ?? {})) {
    entries.set(kind, { edition });
  }
  for (const [kind, count] of Object.entries(record?.counts ?? {})) {
    entries.set(kind, { edition: entries.get(kind)?.edition ?? 0, count });
  }
  return entries;
}

function weekFrom(week: Week, entries: Entries): OutcomeWeek {
  const all = [...entries];
  const counts = all.flatMap(([kind, { count }]) =>
    count === undefined ? [] : [[kind, count] as const],
  );
  const editions = all.flatMap(([kind, { edition }]) => (edition > 0 ? [[kind, edition]] : []));
  return {
    week,
    counts: Object.fromEntries(counts),
    ...(editions.length > 0 && { editions: Object.fromEntries(editions) }),
  };
}
