import { type Kind, parseKinds, storedKinds } from "../domain/outcomes/kinds";
import { type OutcomeWeek, outcomeWeek, type Week } from "../domain/outcomes/outcome-week";
import { withCount } from "../domain/outcomes/week-entries";
import type { Database } from "./database/database";
import { changeTold, readTold } from "./told";

/** What was counted, by week, oldest first, without weeks of which all was deleted. */
export async function listOutcomes(database: Database): Promise<OutcomeWeek[]> {
  return (await listWeeks(database)).filter(({ counts }) => Object.keys(counts).length > 0);
}

/**
 * The same with the traces of what was deleted. What cannot be read is left out, and gives way to the
 * next count of its week.
 */
export async function listWeeks(database: Database): Promise<OutcomeWeek[]> {
  return (await database.getAll("outcomes")).flatMap((record) => readableWeek(record) ?? []);
}

/**
 * Keeps one count of a week beside the others; without a count, that one is deleted. One
 * transaction reads and writes, so two counts at once cannot lose anything.
 */
export async function keepOutcome(
  database: Database,
  { week, kind, count }: { week: Week; kind: Kind["id"]; count?: number },
): Promise<void> {
  const transaction = database.transaction("outcomes", "readwrite", { durability: "strict" });
  const stored = readableWeek(await transaction.store.get(week));
  const changed = withCount(week, stored, kind, count);
  if (changed) await transaction.store.put(outcomeWeek.parse(changed));
  await transaction.done;
}

/** A record as it is stored; undefined where it cannot be read. */
export function readableWeek(record: unknown): OutcomeWeek | undefined {
  const parsed = outcomeWeek.safeParse(record);
  return parsed.success ? parsed.data : undefined;
}

/** What the member counts or has counted; what cannot be read of it is left out. */
export async function readKinds(database: Database): Promise<Kind[]> {
  return parseKinds(await readTold(database, "kinds"));
}

/**
 * Changes what is counted; two changes at once happen one after the other.
 *
 * @returns whether anything was stored
 * @throws {StorageFailure} when a later version has stored it
 */
export function changeKinds(
  database: Database,
  rule: (kinds: readonly Kind[]) => Kind[],
): Promise<boolean> {
  return changeTold(database, "kinds", (stored) => storedKinds(rule(parseKinds(stored))));
}
