import { browser } from "../browser";
import { type Attempt, attempt, type Details } from "../domain/reading/result";
import { ATTEMPT_ITEM, readStoredAttempt } from "./told-items";

const HISTORY = "historyChangedAt";

/**
 * How the last reading of a page ended, until the browser is closed.
 *
 * @param stored a look that was begun before, where there is one
 */
export async function readAttempt(stored = readStoredAttempt()): Promise<Attempt | undefined> {
  return parse(await stored);
}

export async function saveAttempt(
  result: Attempt["result"],
  now: Date,
  details: Details = {},
): Promise<void> {
  const saved: Attempt = { result, at: now.toISOString(), ...details };
  await browser.storage.session.set({ [ATTEMPT_ITEM]: saved });
}

/** Tells every open surface that stored snapshots changed. */
export async function announceHistory(now: Date): Promise<void> {
  await browser.storage.session.set({ [HISTORY]: `${now.toISOString()} ${crypto.randomUUID()}` });
}

/** What changed: the last attempt (undefined when it was forgotten), the stored history, or both. */
export type News = { attempt?: Attempt | undefined; history: boolean };

/** Calls back when the last attempt or the stored history changes; returns how to stop listening. */
export function onAttempt(listener: (news: News) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== "session") return;
    listener({
      ...(ATTEMPT_ITEM in changes && { attempt: parse(changes[ATTEMPT_ITEM]?.newValue) }),
      history: HISTORY in changes,
    });
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

function parse(stored: unknown): Attempt | undefined {
  const parsed = attempt.safeParse(stored);
  return parsed.success ? parsed.data : undefined;
}
