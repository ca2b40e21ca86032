import { browser } from "../browser";
import { isLater } from "../domain/history/later-version";
import { StorageFailure } from "../domain/reading/failure";

/** An item of `storage.local` as it is stored, unparsed. */
export async function readItem(name: string): Promise<unknown> {
  return (await browser.storage.local.get(name))[name];
}

/**
 * Changes an item by a rule. All changes, of whichever item and from whichever context, happen one
 * after the other, and so does deleting everything: what was deleted must not be written back.
 *
 * @param version the one we know; what a later version has stored is left alone
 * @param rule takes what is stored; undefined leaves that as it is
 * @throws {StorageFailure} when a later version has stored it; otherwise what the browser throws
 */
export function changeItem(
  name: string,
  version: number,
  rule: (stored: unknown) => object | undefined,
): Promise<void> {
  return alone(async () => {
    const stored = await readItem(name);
    if (isLater(stored, version)) throw new StorageFailure("newer");
    const changed = rule(stored);
    if (changed) await browser.storage.local.set({ [name]: changed });
  });
}

/** Does work on the items while nobody else changes or deletes any. */
export function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request("items", work);
}

/** Calls back with an item at every change, from whichever context; returns how to stop listening. */
export function onItem(name: string, listener: (stored: unknown) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === "local" ? changes[name] : undefined;
    if (change) listener(change.newValue);
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
