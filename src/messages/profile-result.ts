import type { Runtime } from "webextension-polyfill";
import { browser } from "../browser";

/** The popup asks the script it has started on a profile how that went. */
const ASK = "profileResult";

/** `not-own`: the page is not for certain the member's own profile, so nothing was read. */
export type ProfileResult = "kept" | "not-kept" | "not-own";

/**
 * How the look at the profile in a tab went, once it is known.
 *
 * @throws when no script is there to answer
 */
export async function askProfileResult(tabId: number): Promise<ProfileResult> {
  const result: ProfileResult | undefined = await browser.tabs.sendMessage(tabId, ASK);
  if (!result) throw new Error("No answer from the profile");
  return result;
}

/** Answers whoever of ours asks, until the script ends. */
export function answerProfileResult(result: Promise<ProfileResult>, signal: AbortSignal): void {
  const listen = (
    message: unknown,
    sender: Runtime.MessageSender,
    answer: (value: unknown) => void,
  ) => {
    if (message !== ASK || sender.id !== browser.runtime.id) return undefined;
    result.then(answer, () => answer(undefined));
    // Not a promise, which Chromium does not take.
    return true;
  };
  browser.runtime.onMessage.addListener(listen as Runtime.OnMessageListenerCallback);
  signal.addEventListener("abort", () =>
    browser.runtime.onMessage.removeListener(listen as Runtime.OnMessageListenerCallback),
  );
}
