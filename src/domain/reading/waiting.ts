import type { Result } from "./result";

/*
 * Apart from any schema, because the panel on LinkedIn's page must be light.
 */

/** Whether LinkedIn is still waited for: news, and nothing that is wrong. */
export function isWaiting(result: Result | "no-answer"): boolean {
  return result === "waiting" || result === "waiting-hidden";
}
