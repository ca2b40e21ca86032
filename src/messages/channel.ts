import type { Runtime } from "webextension-polyfill";
import { browser } from "../browser";
import { type Answer, type MessageName, type Payload, protocol } from "./protocol";

/**
 * Asks the background worker.
 *
 * @throws when there is no answer of the agreed shape: the worker died on the way, the extension
 *   was updated or removed, or the message was refused
 */
export async function send<Name extends MessageName>(
  name: Name,
  payload: Payload<Name>,
): Promise<Answer<Name>> {
  const answer = protocol[name].answer.safeParse(
    await browser.runtime.sendMessage({ name, payload }),
  );
  if (!answer.success) throw new Error(`No answer to ${name}`);
  return answer.data as Answer<Name>;
}

export type Handlers = {
  [Name in MessageName]: (payload: Payload<Name>) => Promise<Answer<Name>>;
};

/** Answers the messages of our own contexts; everything else gets no answer at all. */
export function serve(handlers: Handlers): void {
  // Not async: returning undefined must leave the message to nobody, a promise would answer it.
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const name = nameOf(message);
    if (!name || !isAllowed(protocol[name].from, sender)) return undefined;
    const payload = protocol[name].payload.safeParse((message as { payload: unknown }).payload);
    if (!payload.success) return undefined;
    return (handlers[name] as (payload: unknown) => Promise<unknown>)(payload.data);
  });
}

function nameOf(message: unknown): MessageName | undefined {
  if (typeof message !== "object" || message === null) return undefined;
  const keys = Object.keys(message).sort().join();
  const { name } = message as { name?: unknown };
  if (keys !== "name,payload" || typeof name !== "string") return undefined;
  return Object.hasOwn(protocol, name) ? (name as MessageName) : undefined;
}

function isAllowed(from: "ssiPage" | "ownPage", sender: Runtime.MessageSender): boolean {
  const address = sender.url ?? "";
  if (sender.id !== browser.runtime.id || !URL.canParse(address)) return false;
  if (from === "ownPage") return address.startsWith(browser.runtime.getURL(""));
  const url = new URL(address);
  return (
    sender.frameId === 0 &&
    url.origin === "https://www.linkedin.com" &&
    /^\/sales\/ssi\/?$/.test(url.pathname)
  );
}
