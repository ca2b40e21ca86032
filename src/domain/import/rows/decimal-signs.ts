import { signIn } from "../cells/number-cell";
import { shortened } from "../limits";
import type { Answers, DecimalSign, Question } from "../question";

/** Which sign a column's numbers may have: undefined while it must be asked. */
export type ColumnSign = { sign: DecimalSign | "any" | undefined; question?: Question };

/**
 * No score reaches a thousand, so that a lone sign is proven to part the decimals. A column with both
 * signs was written by two hands or two programs, and one of them may have meant something else.
 */
export function columnSign(
  texts: readonly string[],
  column: string,
  { decimalSign }: Answers,
): ColumnSign {
  let point: string | undefined;
  let comma: string | undefined;
  for (const text of texts) {
    const sign = signIn(text);
    if (sign === ".") point ??= text;
    if (sign === ",") comma ??= text;
  }
  if (point === undefined || comma === undefined) return { sign: "any" };
  if (decimalSign) return { sign: decimalSign };
  const examples = [point, comma].map(shortened);
  return { sign: undefined, question: { kind: "decimalSign", column, examples } };
}
