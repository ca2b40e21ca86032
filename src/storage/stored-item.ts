import { browser } from "../browser";

/** An item of `storage.local` as it is stored, unparsed. */
export async function readItem(name: string): Promise<unknown> {
  return (await browser.storage.local.get(name))[name];
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

/** Whether an item was stored by a later version of the extension, which knows more of it than we do. */
export function isLater(stored: unknown, version: number): boolean {
  const { version: found } = Object(stored) as { version?: unknown };
  return typeof found === "number" && found > version;
}
