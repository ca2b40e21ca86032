import { browser } from "../../browser";
import { expand, type Quarter } from "../../domain/history/compact";
import type { Days } from "../../domain/history/merge";
import {
  ACCOUNT_ITEM,
  type AccountItem,
  floorsIn,
  type PackedRows,
  parseAccountItem,
  parseQuarterItem,
  parseRows,
  placeOf,
  type QuarterItem,
  type Unreadable,
} from "../../domain/sync/items";
import type { SyncProblem } from "../../domain/sync/status";
import { unpack } from "./packing";

/** All that lies in the browser's account. */
export type Account = {
  /** As it is stored, by name. */
  items: Record<string, unknown>;
  whole: AccountItem | Unreadable;
  /** Of each history that has one: days of a lower edition do not exist. */
  floors: Record<string, number>;
  /** By history and quarter. */
  histories: Map<string, Map<Quarter, Days | Unreadable>>;
};

/**
 * Reads the browser's account.
 *
 * @throws {AccountFailure} when the browser does not give it
 */
export async function readAccount(): Promise<Account> {
  const items = await attempt(() => browser.storage.sync.get(null));
  const histories: Account["histories"] = new Map();
  for (const [name, stored] of Object.entries(items)) {
    const place = placeOf(name);
    if (!place) continue;
    const quarters = histories.get(place.history) ?? new Map<Quarter, Days | Unreadable>();
    quarters.set(place.quarter, await daysIn(place.quarter, parseQuarterItem(stored)));
    histories.set(place.history, quarters);
  }
  const whole = parseAccountItem(items[ACCOUNT_ITEM]);
  return { items, whole, floors: floorsIn(Object.keys(items)), histories };
}

async function daysIn(
  quarter: Quarter,
  item: QuarterItem | Unreadable,
): Promise<Days | Unreadable> {
  if (typeof item === "string") return item;
  const rows = "packed" in item ? await unpacked(item) : item;
  if (typeof rows === "string") return rows;
  const { snapshots, deleted, unreadable } = expand(quarter, rows);
  return unreadable > 0 ? "damaged" : { snapshots, deleted, floor: 0 };
}

async function unpacked({ packed }: PackedRows) {
  try {
    return parseRows(JSON.parse((await unpack(packed)) ?? ""));
  } catch {
    // No JSON.
    return "damaged";
  }
}

/**
 * Writes items as one, and takes others away before, where there are any.
 *
 * @throws {AccountFailure} when the browser does not take them
 */
export async function writeAccount(set: object, remove: readonly string[] = []): Promise<void> {
  await attempt(async () => {
    if (remove.length > 0) await browser.storage.sync.remove([...remove]);
    if (Object.keys(set).length > 0) await browser.storage.sync.set({ ...set });
  });
}

/** Why the browser did not do what was asked of its account; `busy` passes. */
export class AccountFailure extends Error {
  constructor(
    readonly why: SyncProblem | "busy",
    options?: ErrorOptions,
  ) {
    super(`The browser's account: ${why}`, options);
  }
}

async function attempt<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw new AccountFailure(whyIn(error), { cause: error });
  }
}

/** In the words of Chromium and Firefox, which have no codes for it. */
function whyIn(error: unknown): AccountFailure["why"] {
  const { name = "", message = "" } = Object(error) as { name?: string; message?: string };
  if (/MAX_WRITE_OPERATIONS|MAX_SUSTAINED/i.test(message)) return "busy";
  if (/quota/i.test(name + message)) return "full";
  // Of an area that a browser does not have, or that its settings switch off.
  if (error instanceof TypeError || /sync\.enabled|not available|disabled/i.test(message)) {
    return "off-by-browser";
  }
  return "refused";
}
