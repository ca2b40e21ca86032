import type { Column, Draft } from "../../csv/column";
import { COLUMNS } from "../../csv/columns";
import { isRank, PILLARS, round3 } from "../../scores/pillars";
import { numberCell, signIn } from "../cells/number-cell";
import { shortened } from "../limits";
import type { Problem } from "../outcome";
import type { Sheet } from "../sheet";
import type { ColumnSign } from "./decimal-signs";

/** A sheet's column with the one of ours that reads its cells, and what is known of all of them. */
export type SheetReader = Sheet["columns"][number] & { column: Column; sign: ColumnSign["sign"] };

/** Our column of that name. */
export function columnNamed(name: Column["name"]): Column {
  const column = COLUMNS.find((one) => one.name === name);
  if (!column) throw new Error(`There is no column ${name}`);
  return column;
}

/**
 * What the cells of a row say, but for its day, which its column reads; or the first that is wrong. A
 * rank of zero is no rank.
 */
export function readLine(
  texts: readonly string[],
  readers: readonly SheetReader[],
): { draft: Draft } | { problem: Problem } {
  const draft: Draft = { pillars: {}, groups: {} };
  for (const [place, reader] of readers.entries()) {
    const text = texts[place] ?? "";
    if (reader.name === "day") continue;
    const reason = reader.column.readNumber
      ? readNumber(text, reader, draft)
      : reader.column.read(text, draft) || "unreadable";
    if (reason === true) continue;
    const problem: Problem = { reason, found: shortened(text), column: reader.label };
    const wanted = reason === "out-of-range" ? { wanted: rangeOf(reader) } : undefined;
    return { problem: { ...problem, ...wanted } };
  }
  return { draft };
}

function readNumber(
  text: string,
  { name, column, sign }: SheetReader,
  draft: Draft,
): true | Problem["reason"] {
  const value = numberCell(text);
  if (typeof value !== "number") return value ?? true;
  const own = signIn(text);
  if (own && !sign) return "needs-an-answer";
  if (own && sign !== "any" && own !== sign) return "other-decimal-sign";
  if (value === 0 && name.endsWith("_rank")) return true;
  return column.readNumber?.(round3(value), draft) || "out-of-range";
}

function rangeOf({ name }: SheetReader): string {
  if (name.endsWith("_rank")) return "1–100";
  return PILLARS.some((pillar) => name.endsWith(pillar)) ? "0–25" : "0–100";
}

/** Whether anything is known of a group's rank. */
export function hasRank({ groups }: Draft): boolean {
  return Object.values(groups).some((group) => isRank(group.rank));
}
