import { type Kind, parseKinds, storedKinds } from "../domain/outcomes/kinds";
import { type OutcomeWeek, outcomeWeek, type Week } from "../domain/outcomes/outcome-week";
import type { Database } from "./database/database";
import { changeTold, readTold } from "./told";

/**
 * What was counted, by week, oldest first. What cannot be read is left out, and gives way
 * to the next count of its week.
 */
export async function listOutcomes(database: Database): Promise<OutcomeWeek[]> {
  return (await database.getAll("outcomes")).flatMap((record) => readableWeek(record) ?? []);
}

/**
 * Keeps one count of a week beside the others; without a count, that one is not counted any more.
 * One transaction reads and writes, so two counts at once cannot lose anything.
 */
export async function keepOutcome(
  database: Database,
  { week, kind, count }: { week: Week; kind: Kind["id"]; count?: number },
): Promise<void> {
  const transaction = database.transaction("outcomes", "readwrite", { durability: "strict" });
  const { [kind]: _, ...others } = readableWeek(await transaction.store.get(week))?.counts ?? {};
  const counts = count === undefined ? others : { ...others, [kind]: count };
  if (Object.keys(counts).length === 0) await transaction.store.delete(week);
  else await transaction.store.put(outcomeWeek.parse({ week, counts }));
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
