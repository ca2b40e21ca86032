import * as z from "zod/mini";
import { type Quarter, type QuarterRows, quarterRows } from "../history/compact";

/*
 * What lies in the browser's account: one item a quarter and history, named "own.2026q4"; one for
 * each time that a history was deleted everywhere, "own.floor3"; and one that says what holds for all
 * of them. The design page `history.md` §6 has the reasons.
 */

/** Raised when items change so that an older Pilaster must leave them alone. */
const FORMAT = 1;

/** The item that holds no scores. */
export const ACCOUNT_ITEM = "account";

/** What holds for the account as a whole. */
const accountItem = z.strictObject({
  format: z.literal(FORMAT),
  /** The copy was removed: whoever sees it sends nothing any more. */
  off: z.exactOptional(z.literal(true)),
});
export type AccountItem = z.infer<typeof accountItem>;

/** The rows of a quarter as JSON, deflated, in base64. */
const packedRows = z.strictObject({ format: z.literal(FORMAT), packed: z.string() });
export type PackedRows = z.infer<typeof packedRows>;

/** A quarter as it lies in the account. */
export type QuarterItem = QuarterRows | PackedRows;

export const NO_ACCOUNT_ITEM: AccountItem = { format: FORMAT };

export const packedItem = (packed: string): PackedRows => ({ format: FORMAT, packed });

export const itemName = (history: string, quarter: Quarter) => `${history}.${quarter}`;

/** Which quarter of which history an item is; undefined where it is none of ours. */
export function placeOf(name: string): { history: string; quarter: Quarter } | undefined {
  const [, history, quarter] = /^([a-z0-9-]{1,40})\.(\d{4}q[1-4])$/.exec(name) ?? [];
  return history && quarter ? { history, quarter } : undefined;
}

/**
 * The item that says that days of a history below this edition do not exist. Its name says it all: of
 * two browsers that delete everything at the same moment neither overwrites what the other wrote.
 */
export const floorItem = (history: string, floor: number) => ({
  [`${history}.floor${floor}`]: { format: FORMAT },
});

/**
 * The highest floor of each history that has one.
 *
 * @param names of all that lies in the account
 */
export function floorsIn(names: readonly string[]): Record<string, number> {
  const floors: Record<string, number> = {};
  for (const name of names) {
    const [, history, floor] = /^([a-z0-9-]{1,40})\.floor(\d{1,15})$/.exec(name) ?? [];
    if (history) floors[history] = Math.max(floors[history] ?? 0, Number(floor));
  }
  return floors;
}

/** Why an item cannot be read: it is left as it is. */
export type Unreadable = "newer" | "damaged";

/** @param stored undefined where there is none */
export function parseAccountItem(stored: unknown): AccountItem | Unreadable {
  if (stored === undefined) return NO_ACCOUNT_ITEM;
  return accountItem.safeParse(stored).data ?? why(stored);
}

export function parseQuarterItem(stored: unknown): QuarterItem | Unreadable {
  return packedRows.safeParse(stored).data ?? parseRows(stored);
}

/** What was unpacked, or never was packed. */
export function parseRows(stored: unknown): QuarterRows | Unreadable {
  return quarterRows.safeParse(stored).data ?? why(stored);
}

function why(stored: unknown): Unreadable {
  const { format } = Object(stored) as { format?: unknown };
  return typeof format === "number" && format > FORMAT ? "newer" : "damaged";
}
