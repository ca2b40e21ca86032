import { browser } from "../browser";
import { OLDEST_READING_MS } from "./oldest-reading";

/** Between two tries, in milliseconds; it doubles up to the longest. */
const FIRST_RETRY_MS = 250;
const LONGEST_RETRY_MS = 5_000;

/**
 * Sends something until it is answered: the worker may die between message and write.
 *
 * @param sendOnce sends it, told how many milliseconds ago it was read
 * @param readAt when that was, in milliseconds since 1970
 * @returns the answer; undefined where none will ever come
 */
export async function sendUntilAnswered<Answer>(
  sendOnce: (ageMs: number) => Promise<Answer>,
  readAt = Date.now(),
): Promise<Answer | undefined> {
  const ageMs = () => Math.max(0, Date.now() - readAt);
  let retryMs = FIRST_RETRY_MS;
  // Without an id the extension was updated or removed, and nobody will ever answer this script.
  while (browser.runtime.id && ageMs() <= OLDEST_READING_MS) {
    try {
      return await sendOnce(ageMs());
    } catch {
      await new Promise((resolve) => setTimeout(resolve, retryMs));
      retryMs = Math.min(retryMs * 2, LONGEST_RETRY_MS);
    }
  }
  return undefined;
}
