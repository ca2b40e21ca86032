import type { Runtime } from "webextension-polyfill";
import { browser } from "../browser";
import { historyId } from "../domain/accounts/histories";
import { failed } from "./failed";
import { type Answers, type MessageName, type Payload, protocol } from "./protocol";

/** Who asks, as far as it says which history is meant. */
export type Asker = {
  /** The one that a page of ours shows. */
  history?: string;
  /** The container of Firefox that the tab is in, or its like in another browser. */
  container?: string;
};

export type Handlers = {
  [Name in MessageName]: (payload: Payload<Name>, asker?: Asker) => Promise<Answers[Name]>;
};

/** Answers the messages of our own contexts; everything else gets no answer at all. */
export function serve(handlers: Handlers): void {
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    answer: (value: unknown) => void,
  ) => {
    const name = nameOf(message);
    if (!name || !isAllowed(protocol[name].from, sender)) return undefined;
    const payload = protocol[name].payload.safeParse((message as { payload: unknown }).payload);
    if (!payload.success) return undefined;
    const asker = askerOf(message as { history?: unknown }, sender);
    if (!asker) return undefined;
    const work = (handlers[name] as Handler)(payload.data, asker);
    work.then(answer, (error) => {
      console.error(name, error);
      answer(failed(error));
    });
    // Not a promise, which Chromium does not take: `true` keeps the way back open in both.
    return true;
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
}

type Handler = (payload: unknown, asker: Asker) => Promise<unknown>;

/** Only pages of ours may say which history they mean. */
function askerOf({ history }: { history?: unknown }, sender: Runtime.MessageSender) {
  const container = sender.tab?.cookieStoreId;
  if (history === undefined) return container === undefined ? {} : { container };
  const named = historyId.safeParse(history).data;
  return named !== undefined && isAllowed("ownPage", sender) ? { history: named } : undefined;
}

function nameOf(message: unknown): MessageName | undefined {
  if (typeof message !== "object" || message === null) return undefined;
  const keys = Object.keys(message).sort().join();
  const { name } = message as { name?: unknown };
  if (!/^(history,)?name,payload$/.test(keys) || typeof name !== "string") return undefined;
  return Object.hasOwn(protocol, name) ? (name as MessageName) : undefined;
}

/** The pages of LinkedIn's that a script of ours may speak from. */
const PAGES = { ssiPage: /^\/sales\/ssi\/?$/, profilePage: /^\/in\/[^/]+\/?$/ };

type From = (typeof protocol)[MessageName]["from"];

function isAllowed(from: From, sender: Runtime.MessageSender): boolean {
  const address = sender.url ?? "";
  if (sender.id !== browser.runtime.id || !URL.canParse(address)) return false;
  const isOwn = address.startsWith(browser.runtime.getURL(""));
  const isOn = (page: keyof typeof PAGES) => sender.frameId === 0 && isAt(page, new URL(address));
  switch (from) {
    case "ownPage":
      return isOwn;
    case "either":
      return isOwn || isOn("ssiPage");
    default:
      return isOn(from);
  }
}

function isAt(page: keyof typeof PAGES, { origin, pathname }: URL): boolean {
  return origin === "https://www.linkedin.com" && PAGES[page].test(pathname);
}
