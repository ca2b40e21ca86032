import { browser } from "../browser";
import { NOTHING_TOLD } from "../domain/coach/state";
import { isLater } from "../domain/history/later-version";
import { KINDS_VERSION } from "../domain/outcomes/kinds";
import { StorageFailure } from "../domain/reading/failure";
import type { Database } from "./database/database";
import { databaseName, OWN_HISTORY } from "./database/history-id";
import { alone, readItem } from "./stored-item";
import { COACH_ITEM, KINDS_ITEM } from "./told-items";

/** What the member tells, the version of each that we know, and the item that held it once. */
const TOLD = {
  coach: { version: NOTHING_TOLD.version, item: COACH_ITEM },
  kinds: { version: KINDS_VERSION, item: KINDS_ITEM },
} as const;
type Told = keyof typeof TOLD;

/** What was told, as it is stored, unparsed. */
export function readTold(database: Database, what: Told): Promise<unknown> {
  return database.get("told", what);
}

/**
 * Changes what was told by a rule, in one transaction: two pages at once cannot lose anything, and
 * what was deleted is not written back.
 *
 * @param rule takes what is stored; undefined leaves that as it is
 * @returns whether anything was stored
 * @throws {StorageFailure} when a later version has stored it; otherwise what the browser throws
 */
export async function changeTold(
  database: Database,
  what: Told,
  rule: (stored: unknown) => object | undefined,
): Promise<boolean> {
  await migrateItem(database, what);
  const transaction = database.transaction("told", "readwrite", { durability: "strict" });
  const stored = await transaction.store.get(what);
  if (isLater(stored, TOLD[what].version)) throw new StorageFailure("newer");
  const changed = rule(stored);
  if (changed) await transaction.store.put(changed, what);
  await transaction.done;
  return changed !== undefined;
}

/**
 * Moves over what versions before kept in `storage.local`. What cannot be moved stays there for
 * another time, and the history is read without it.
 *
 * @returns whether anything was moved
 */
export async function migrateTold(database: Database): Promise<boolean> {
  const moved = await Promise.allSettled([
    migrateItem(database, "coach"),
    migrateItem(database, "kinds"),
  ]);
  return moved.some((one) => one.status === "fulfilled" && one.value);
}

/**
 * The item goes after its record was written, so that nothing is lost where this ends in the middle;
 * and while nobody can delete everything, so that nothing comes back.
 *
 * @throws {StorageFailure} when a later version has stored the item; then it is left alone
 */
async function migrateItem(database: Database, what: Told): Promise<boolean> {
  const { version, item } = TOLD[what];
  const isOwn = database.name === databaseName(OWN_HISTORY);
  if (!isOwn || (await readItem(item)) === undefined) return false;
  return alone(async () => {
    const stored = await readItem(item);
    if (stored === undefined) return false;
    if (isLater(stored, version)) throw new StorageFailure("newer");
    const transaction = database.transaction("told", "readwrite", { durability: "strict" });
    const isMissing = (await transaction.store.getKey(what)) === undefined;
    if (isMissing) await transaction.store.put(stored, what);
    await transaction.done;
    await browser.storage.local.remove(item);
    return isMissing;
  });
}
