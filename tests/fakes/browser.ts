import type { Browser, Runtime } from "webextension-polyfill";
import { FakeArea } from "./account";
import { FakeEvent } from "./event";
import { getMessage } from "./messages";
import { storageArea } from "./storage-area";

const EXTENSION_ID = "pilasterpilasterpilasterpilaster";
const ROOT = `chrome-extension://${EXTENSION_ID}/`;

/** The popup: who asks unless a test says otherwise. */
export const POPUP: Runtime.MessageSender = { id: EXTENSION_ID, url: `${ROOT}popup/index.html` };

/** Our script on the member's own page. */
export const SSI_PAGE: Runtime.MessageSender = {
  id: EXTENSION_ID,
  url: "https://www.linkedin.com/sales/ssi",
  frameId: 0,
};

/** Our script on the member's own profile. */
export const PROFILE_PAGE: Runtime.MessageSender = {
  ...SSI_PAGE,
  url: "https://www.linkedin.com/in/jo-doe/",
};

type Script = { id: string; js: string[]; matches: string[]; runAt: string };
type Asked = { origins?: string[]; data_collection?: string[] };
type Run = { target: { tabId: number }; files?: string[]; func?: () => unknown };

function blank() {
  return {
    uiLanguage: "en-GB",
    sender: POPUP,
    /** What the member answers when the browser asks for a permission. */
    grants: true,
    origins: new Set<string>(),
    /** What Firefox was allowed to send; no other browser asks. */
    dataCollection: undefined as string[] | undefined,
    /** What the browser's account holds, as this browser knows it. */
    account: new FakeArea(),
    scripts: new Map<string, Script>(),
    /** Every script run in a tab. */
    runs: [] as Run[],
    tabs: [] as { id?: number; url?: string }[],
    /** Tabs in which no script can be run. */
    brokenTabs: new Set<number>(),
    badge: { text: "", color: "", title: "" },
    alarms: new Map<string, object>(),
    /** What was told to a tab, by its id. */
    told: [] as [id: number, message: unknown][],
  };
}

const events = {
  message: new FakeEvent(),
  storage: new FakeEvent(),
  added: new FakeEvent(),
  removed: new FakeEvent(),
  startup: new FakeEvent(),
  installed: new FakeEvent(),
  alarm: new FakeEvent(),
};

/** What a test may shape and look at. */
export const fake = { ...blank(), events };

const areas = { local: new Map<string, unknown>(), session: new Map<string, unknown>() };

/** As a browser that was just installed. */
export function resetBrowser(): void {
  Object.assign(fake, blank());
  for (const area of Object.values(areas)) area.clear();
  for (const event of Object.values(events)) event.listeners.clear();
}

/** As Chromium: nobody listening is an error, nobody answering is `undefined`. */
function sendMessage(message: unknown): Promise<unknown> {
  if (events.message.listeners.size === 0) {
    return Promise.reject(new Error("Could not establish connection."));
  }
  return new Promise((resolve) => {
    const sent = JSON.parse(JSON.stringify(message));
    const later = events.message.emit(sent, fake.sender, (answer: unknown) => resolve(answer));
    if (!later.includes(true)) resolve(undefined);
  });
}

/** What the browser says of its account changing, by us or by another browser. */
export function tellAccount(changed: readonly string[]): void {
  const changes = Object.fromEntries(changed.map((name) => [name, {}]));
  if (changed.length > 0) events.storage.emit(changes, "sync");
}

const patternOf = (match: string) =>
  new RegExp(`^${match.replace(/[.?+^$()[\]{}|\\]/g, "\\$&").replaceAll("*", ".*")}$`);

/** Just as much of the browser's API as Pilaster uses. */
export const browser = {
  i18n: {
    getMessage: (key: string, given?: string | string[]) => getMessage(fake.uiLanguage, key, given),
    getUILanguage: () => fake.uiLanguage,
  },
  storage: {
    local: storageArea(areas.local, (changes) => events.storage.emit(changes, "local")),
    session: storageArea(areas.session, (changes) => events.storage.emit(changes, "session")),
    sync: {
      get: async () => fake.account.get(),
      set: async (items: Record<string, unknown>) => tellAccount(fake.account.set(items)),
      remove: async (names: string[]) => tellAccount(fake.account.remove(names)),
    },
    onChanged: events.storage,
  },
  runtime: {
    id: EXTENSION_ID,
    getURL: (path: string) => ROOT + path.replace(/^\//, ""),
    sendMessage,
    onMessage: events.message,
    onStartup: events.startup,
    onInstalled: events.installed,
  },
  permissions: {
    contains: async ({ origins }: { origins: string[] }) =>
      origins.every((origin) => fake.origins.has(origin)),
    request: async ({ origins = [], data_collection: sent }: Asked) => {
      if (!fake.grants) return false;
      if (sent) fake.dataCollection = [...(fake.dataCollection ?? []), ...sent];
      for (const origin of origins) fake.origins.add(origin);
      events.added.emit({ origins });
      return true;
    },
    remove: async ({ origins = [], data_collection: sent = [] }: Asked) => {
      const removed = origins.filter((origin) => fake.origins.delete(origin));
      const unsent = fake.dataCollection?.filter((data) => sent.includes(data)) ?? [];
      fake.dataCollection = fake.dataCollection?.filter((data) => !sent.includes(data));
      const isRemoved = removed.length + unsent.length > 0;
      if (isRemoved) events.removed.emit({ origins: removed, data_collection: unsent });
      return isRemoved;
    },
    getAll: async () => ({
      origins: [...fake.origins],
      ...(fake.dataCollection && { data_collection: fake.dataCollection }),
    }),
    onAdded: events.added,
    onRemoved: events.removed,
  },
  scripting: {
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
      [...fake.scripts.values()].filter(({ id }) => ids.includes(id)),
    registerContentScripts: async (scripts: Script[]) => {
      for (const script of scripts) {
        if (fake.scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        fake.scripts.set(script.id, script);
      }
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) {
        if (!fake.scripts.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
      }
    },
    executeScript: async (run: Run) => {
      if (fake.brokenTabs.has(run.target.tabId)) throw new Error("Cannot access this tab");
      fake.runs.push(run);
      return [{ frameId: 0, result: run.func?.() }];
    },
  },
  action: {
    setBadgeText: async (badge: object) => void Object.assign(fake.badge, badge),
    setBadgeBackgroundColor: async (badge: object) => void Object.assign(fake.badge, badge),
    setTitle: async (badge: object) => void Object.assign(fake.badge, badge),
  },
  tabs: {
    create: async (tab: { url: string }) => void fake.tabs.push(tab),
    query: async ({ url }: { url?: string[] }) =>
      fake.tabs.filter((tab) => !url || url.some((match) => patternOf(match).test(tab.url ?? ""))),
    sendMessage: async (id: number, message: unknown) => {
      if (fake.brokenTabs.has(id)) throw new Error("Receiving end does not exist.");
      fake.told.push([id, message]);
    },
  },
  alarms: {
    get: async (name: string) => fake.alarms.get(name),
    create: (name: string, alarm: object) => void fake.alarms.set(name, alarm),
    onAlarm: events.alarm,
  },
} as unknown as Browser;
