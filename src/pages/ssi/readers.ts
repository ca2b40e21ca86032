import { judge } from "../../domain/judge";
import type { Pillars } from "../../domain/pillars";
import type { Found, Reader } from "./candidate";
import { bars } from "./read-bars";
import { json } from "./read-json";
import { labels } from "./read-labels";
import { list } from "./read-list";
import { tables } from "./read-tables";

/** In the order in which they are trusted (design page `ssi-page.md` §7). */
export const READERS: readonly Reader[] = [bars, json, tables, list, labels];

export type Refusal = "incomplete" | "inconsistent";

export type Accepted = { reader: Reader; result: "accepted"; found: Found; pillars: Pillars };

/** What came of one reader: nothing at all, a find that was refused, or one that is accepted. */
export type Judged = { reader: Reader; result: "nothing" | Refusal } | Accepted;

export function ask(reader: Reader, page: Document): Judged {
  const found = reader.read(page);
  if (!found) return { reader, result: "nothing" };
  const pillars = judge(found);
  return typeof pillars === "string"
    ? { reader, result: pillars }
    : { reader, result: "accepted", found, pillars };
}
