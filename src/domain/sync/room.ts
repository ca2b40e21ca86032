import type { QuarterRows } from "../history/compact";
import { type PackedRows, packedItem, placeOf } from "./items";

/** An item with its name may take so many bytes: browsers disagree about the last ones of 8,192. */
const MOST_ITEM_BYTES = 7_900;

/** From so many bytes on the oldest quarters are packed. */
const PACKED_FROM_BYTES = 80_000;

/** So many bytes are filled at the most, of 102,400; and so many items, of 512. */
const MOST_BYTES = 97_000;
const MOST_ITEMS = 500;

/** Deflates a text; in base64. */
export type Pack = (text: string) => Promise<string>;

/** What is to be written so that everything has its room. */
export type Layout = {
  set: Record<string, QuarterRows | PackedRows>;
  /** The oldest, which make room for newer ones. */
  remove: string[];
  /** All that the area takes then. */
  bytes: number;
  /** The names of what is in the area then. */
  names: ReadonlySet<string>;
};

/** What an item takes, as browsers count: its name and its JSON, in bytes. */
export function bytesOf(name: string, value: unknown): number {
  // Ours are all ASCII; another sign counts as much as one can.
  return (name + JSON.stringify(value)).replace(/[^\0-\x7f]/g, "1234").length;
}

/** What all of these take, in bytes. */
export function usedBytes(items: Readonly<Record<string, unknown>>): number {
  return Object.entries(items).reduce((sum, [name, value]) => sum + bytesOf(name, value), 0);
}

/**
 * Finds room for quarters that changed: packs the oldest, and leaves out the oldest that do not fit,
 * whether they are there already or not.
 *
 * @param there all that lies in the area
 * @param changed the quarters that are to be written, by their items' names
 * @param isFixed whether an item must be left as it is
 */
export async function layOut(
  there: Readonly<Record<string, unknown>>,
  changed: ReadonlyMap<string, QuarterRows>,
  isFixed: (name: string) => boolean,
  pack: Pack,
): Promise<Layout> {
  const items = new Map<string, unknown>(Object.entries(there));
  const packed = async (rows: unknown) => packedItem(await pack(JSON.stringify(rows)));
  const set: Layout["set"] = {};
  const put = (name: string, value: QuarterRows | PackedRows) => {
    items.set(name, value);
    set[name] = value;
  };
  const sizes = new Map(Object.entries(there).map(([name, value]) => [name, bytesOf(name, value)]));
  const takes = () => [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
  for (const [name, rows] of changed) {
    const mustPack = isPacked(there[name]) || bytesOf(name, rows) > MOST_ITEM_BYTES;
    put(name, mustPack ? await packed(rows) : rows);
    sizes.set(name, bytesOf(name, items.get(name)));
  }
  const oldestFirst = [...items.keys()].filter((name) => placeOf(name) && !isFixed(name));
  oldestFirst.sort((one, other) => (ageOf(one) < ageOf(other) ? -1 : 1));
  for (const name of oldestFirst) {
    if (takes() <= PACKED_FROM_BYTES) break;
    if (isPacked(items.get(name))) continue;
    put(name, await packed(items.get(name)));
    sizes.set(name, bytesOf(name, items.get(name)));
  }
  const remove: string[] = [];
  for (const name of oldestFirst) {
    const isTooLarge = (sizes.get(name) ?? 0) > MOST_ITEM_BYTES;
    if (takes() <= MOST_BYTES && sizes.size <= MOST_ITEMS && !isTooLarge) continue;
    sizes.delete(name);
    delete set[name];
    if (name in there) remove.push(name);
  }
  return { set, remove, bytes: takes(), names: new Set(sizes.keys()) };
}

const isPacked = (value: unknown) =>
  typeof value === "object" && value !== null && "packed" in value;

/** Sorts names by quarter, then by history. */
function ageOf(name: string): string {
  const { history = "", quarter = "" } = placeOf(name) ?? {};
  return `${quarter}.${history}`;
}
