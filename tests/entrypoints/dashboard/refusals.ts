import { vi } from "vitest";
import { browser } from "../../../src/browser";

/** What a click may ask of the browser, and the browser may refuse. */
const CALLS = [
  "storage.local.set",
  "storage.local.clear",
  "storage.sync.set",
  "indexedDB",
  "permissions.request",
  "tabs.create",
  "file",
] as const;
export type Call = (typeof CALLS)[number];

const state = { isArmed: false, allowed: new Set<Call>(), refused: [] as Call[] };

/** Throws where that call is to be refused now. */
function pass(call: Call): void {
  if (!state.isArmed || state.allowed.has(call)) return;
  state.refused.push(call);
  throw new Error(`planted: ${call} refused`);
}

/** The second copy is written behind what was asked, and caught up with at the next start. */
const isBehind = ([items]: unknown[]) =>
  Object.keys(Object(items)).every((name) => name.startsWith("mirror."));

/** Has every such call go through `pass` first. */
export function installRefusals(): void {
  const { local, sync } = browser.storage;
  const guard = <On extends object>(on: On, name: keyof On & string, call: Call) => {
    const real = (on[name] as (...values: unknown[]) => unknown).bind(on);
    (on as Record<string, unknown>)[name] = async (...values: unknown[]) => {
      if (!(name === "set" && isBehind(values))) pass(call);
      return real(...values);
    };
  };
  guard(local, "set", "storage.local.set");
  guard(local, "clear", "storage.local.clear");
  guard(sync, "set", "storage.sync.set");
  guard(browser.permissions, "request", "permissions.request");
  guard(browser.tabs, "create", "tabs.create");
  const open = IDBFactory.prototype.open;
  vi.spyOn(IDBFactory.prototype, "open").mockImplementation(function (this: IDBFactory, ...args) {
    pass("indexedDB");
    return open.apply(this, args);
  });
  vi.spyOn(URL, "createObjectURL").mockImplementation(() => {
    pass("file");
    return "blob:planted";
  });
}

/**
 * Runs something while all calls but the allowed ones are refused.
 *
 * @returns the first call that was refused; undefined where there was none
 */
export async function refusing(
  allowed: readonly Call[],
  run: () => Promise<void>,
): Promise<Call | undefined> {
  Object.assign(state, { isArmed: true, allowed: new Set(allowed), refused: [] });
  try {
    await run();
  } finally {
    state.isArmed = false;
  }
  return state.refused[0];
}
