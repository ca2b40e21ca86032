import { accept, sidesOf } from "../../../domain/reading/accept";
import type { Sides } from "../../../domain/reading/page-state";
import type { Pillars } from "../../../domain/scores/pillars";
import { bars } from "./read-bars";
import { json } from "./read-json";
import { labels } from "./read-labels";
import { list } from "./read-list";
import { tables } from "./read-tables";
import type { Found, Reader } from "./reader";

/** In the order in which they are trusted (design page `ssi-page.md` §7). */
export const READERS: readonly Reader[] = [bars, json, tables, list, labels];

export type Refusal = "incomplete" | "inconsistent";

export type Accepted = { reader: Reader; result: "accepted"; found: Found; pillars: Pillars };

/** A find that was refused; `sides` where it is five numbers that do not fit. */
type Refused = { reader: Reader; result: Refusal; sides?: Sides };

/** What came of one reader: nothing at all, a find that was refused, or one that is accepted. */
export type ReaderResult = { reader: Reader; result: "nothing" } | Refused | Accepted;

export function tryReader(reader: Reader, page: Document): ReaderResult {
  const found = reader.read(page);
  if (!found) return { reader, result: "nothing" };
  const pillars = accept(found);
  if (typeof pillars !== "string") return { reader, result: "accepted", found, pillars };
  const sides = sidesOf(found);
  return { reader, result: pillars, ...(sides && { sides }) };
}
