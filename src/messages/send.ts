import { browser } from "../browser";
import { failureIn } from "./failed";
import type { Answers, MessageName, Payload } from "./protocol";

/**
 * Asks the background worker.
 *
 * @param history the one that is meant, where a page of ours asks that shows one
 * @throws {StorageFailure} when the work failed for a reason that can be told
 * @throws when it failed otherwise, or there is no answer: the worker died on the way, the extension
 *   was updated or removed, or the message was refused
 */
export async function send<Name extends MessageName>(
  name: Name,
  payload: Payload<Name>,
  history?: string,
): Promise<Answers[Name]> {
  const message = { name, payload, ...(history !== undefined && { history }) };
  const answer: Answers[Name] | undefined = await browser.runtime.sendMessage(message);
  if (answer === undefined || answer === null) throw new Error(`No answer to ${name}`);
  const failure = failureIn(answer);
  if (failure) throw failure;
  return answer;
}
