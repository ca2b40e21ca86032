import * as z from "zod/mini";
import { browser } from "../browser";
import { instant } from "../domain/day";
import { pageState } from "../domain/page-state";

/** How the last reading of a page went, until the browser is closed. */
const attempt = z.strictObject({
  outcome: z.union([pageState, z.enum(["kept", "clock-behind"])]),
  at: instant,
});
export type Attempt = z.infer<typeof attempt>;

const ITEM = "attempt";
const HISTORY = "historyChangedAt";

export async function readAttempt(): Promise<Attempt | undefined> {
  return parse((await browser.storage.session.get(ITEM))[ITEM]);
}

export async function saveAttempt(outcome: Attempt["outcome"], now: Date): Promise<void> {
  await browser.storage.session.set({ [ITEM]: { outcome, at: now.toISOString() } });
}

/** Tells every open surface that stored snapshots changed. */
export async function announceHistory(now: Date): Promise<void> {
  await browser.storage.session.set({ [HISTORY]: `${now.toISOString()} ${crypto.randomUUID()}` });
}

/** Calls back when the last attempt or the stored history changes; returns how to stop listening. */
export function onAttempt(listener: (news: { attempt?: Attempt; history: boolean }) => void) {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== "session") return;
    const parsed = parse(changes[ITEM]?.newValue);
    listener({ ...(parsed && { attempt: parsed }), history: HISTORY in changes });
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

function parse(stored: unknown): Attempt | undefined {
  const parsed = attempt.safeParse(stored);
  return parsed.success ? parsed.data : undefined;
}
