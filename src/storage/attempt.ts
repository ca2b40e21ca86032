import * as z from "zod/mini";
import { browser } from "../browser";
import { instant } from "../domain/day-schema";
import { pageState } from "../domain/page-state";
import { type Reading, reading } from "../domain/reading";

/** How the last reading of a page went, until the browser is closed. */
const attempt = z.strictObject({
  outcome: z.union([pageState, z.enum(["kept", "clock-behind"])]),
  at: instant,
  /** Numbers on a page that is new to us: only the member can say whether they are theirs. */
  proposal: z.exactOptional(reading),
});
export type Attempt = z.infer<typeof attempt>;

const ITEM = "attempt";
const HISTORY = "historyChangedAt";

export async function readAttempt(): Promise<Attempt | undefined> {
  return parse((await browser.storage.session.get(ITEM))[ITEM]);
}

export async function saveAttempt(
  outcome: Attempt["outcome"],
  now: Date,
  proposal?: Reading,
): Promise<void> {
  const saved: Attempt = { outcome, at: now.toISOString(), ...(proposal && { proposal }) };
  await browser.storage.session.set({ [ITEM]: saved });
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
      ...(ITEM in changes && { attempt: parse(changes[ITEM]?.newValue) }),
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
