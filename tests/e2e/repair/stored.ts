import type { Page } from "puppeteer-core";
import { migrate } from "../../../src/storage/database/migrations";
import type { PilasterSchema } from "../../../src/storage/database/schema";

/** What a database of ours holds, by store, as it is stored. */
export type Stored = { version: number; stores: Record<string, Record<string, unknown>> };

/**
 * Looks into the database from a page of ours, without migrating it.
 *
 * @returns undefined where there is none
 */
export function lookInto(page: Page): Promise<Stored | undefined> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase | undefined>((resolve, reject) => {
      const request = indexedDB.open("pilaster");
      // There is none, and looking must not make one.
      request.onupgradeneeded = () => request.transaction?.abort();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () =>
        request.error?.name === "AbortError" ? resolve(undefined) : reject(request.error);
    });
    if (!database) return undefined;
    const names = [...database.objectStoreNames];
    const stores: Record<string, Record<string, unknown>> = {};
    const transaction = names.length > 0 ? database.transaction(names) : undefined;
    const answered = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    for (const name of names) {
      const store = transaction?.objectStore(name) as IDBObjectStore;
      const [keys, values] = await Promise.all([
        answered(store.getAllKeys()),
        answered(store.getAll()),
      ]);
      stores[name] = Object.fromEntries(keys.map((key, at) => [String(key), values[at]]));
    }
    const { version } = database;
    database.close();
    return { version, stores };
  });
}

/** Deletes days from the database, or all of it, as a browser loses them. */
export function lose(page: Page, days?: readonly string[]): Promise<void> {
  return page.evaluate(async (lost) => {
    const settled = (target: IDBOpenDBRequest | IDBTransaction, event: string) =>
      new Promise((resolve, reject) => {
        target.addEventListener(event, resolve);
        target.addEventListener("error", () => reject(target.error));
      });
    if (!lost) {
      await settled(indexedDB.deleteDatabase("pilaster"), "success");
      return;
    }
    const request = indexedDB.open("pilaster");
    await settled(request, "success");
    const transaction = request.result.transaction("snapshots", "readwrite");
    for (const day of lost) transaction.objectStore("snapshots").delete(day);
    await settled(transaction, "complete");
    request.result.close();
  }, days);
}

type Records = Record<string, unknown[] | Record<string, unknown>>;

/**
 * Makes the database as an older version made it, in place of the one there is.
 *
 * @param records by store: a list where the records hold their keys, else by key
 */
export async function makeOld(page: Page, version: number, records: Records): Promise<void> {
  const made: ({ name: string } & IDBObjectStoreParameters)[] = [];
  const createObjectStore = (name: keyof PilasterSchema & string, how = {}) =>
    made.push({ name, ...how });
  migrate({ createObjectStore } as never, 0, version);
  await lose(page);
  await page.evaluate(
    (to, stores, filled) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("pilaster", to);
        request.onupgradeneeded = () => {
          for (const { name, ...how } of stores) {
            const store = request.result.createObjectStore(name, how);
            const all = filled[name] ?? [];
            if (Array.isArray(all)) for (const one of all) store.put(one);
            else for (const [key, one] of Object.entries(all)) store.put(one, key);
          }
        };
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
    version,
    made,
    records,
  );
}
