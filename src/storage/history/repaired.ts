import * as z from "zod/mini";
import { browser } from "../../browser";
import { instant } from "../../domain/days/day-schema";
import { type Repaired, repaired } from "../../domain/history/repaired";
import { onItem, readItem } from "../stored-item";

/** What was repaired, until the member has seen it. */
const REPAIRED = "repaired";

/** Since when the database cannot be opened. */
const DAMAGED = "damagedSince";

export async function readRepaired(): Promise<Repaired | undefined> {
  return repaired.safeParse(await readItem(REPAIRED)).data;
}

export async function saveRepaired(what: Repaired): Promise<void> {
  await browser.storage.local.set({ [REPAIRED]: what });
}

/** The member has seen it. */
export async function forgetRepaired(): Promise<void> {
  await browser.storage.local.remove(REPAIRED);
}

/** Calls back at every change; returns how to stop listening. */
export function onRepaired(listener: (what: Repaired | undefined) => void): () => void {
  return onItem(REPAIRED, (stored) => listener(repaired.safeParse(stored).data));
}

/** For how long the database has been damaged, in milliseconds; from the first time it is asked. */
export async function damagedForMs(now: Date): Promise<number> {
  const since = z.safeParse(instant, await readItem(DAMAGED)).data ?? now.toISOString();
  await browser.storage.local.set({ [DAMAGED]: since });
  return now.getTime() - Date.parse(since);
}

/** It can be opened again. */
export async function forgetDamage(): Promise<void> {
  await browser.storage.local.remove(DAMAGED);
}
