import { LIMITS } from "../limits";
import type { FileReason } from "../outcome";

const FORBIDDEN = ["__proto__", "constructor", "prototype"];

/** Why a JSON file is not looked at. */
export type JsonReason = Extract<FileReason, "not-json" | "too-deep" | "forbidden-key">;

/** A JSON file's value, or why it is not looked at. */
export function parseJson(text: string): { value: unknown } | { refused: JsonReason } {
  // Before it is parsed: a parser may run out of stack.
  if (isDeep(text)) return { refused: "too-deep" };
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return hasForbidden(value) ? { refused: "forbidden-key" } : { value };
  } catch {
    return { refused: "not-json" };
  }
}

/** Sign by sign, since a text may be longer than a regular expression bears. */
function isDeep(text: string): boolean {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') isText = !isText;
    else if (isText && sign === "\\") at += 1;
    else if (!isText && (sign === "[" || sign === "{")) depth += 1;
    else if (!isText && (sign === "]" || sign === "}")) depth -= 1;
    if (depth > LIMITS.jsonDepth) return true;
  }
  return false;
}

function hasForbidden(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, part]) => FORBIDDEN.includes(key) || hasForbidden(part));
}

/** Whether a value has fields, and is no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
