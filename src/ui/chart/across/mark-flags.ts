import type { Day } from "../../../domain/days/day";
import type { DayMarks } from "../../../domain/marks/day-marks";
import { markWords } from "../../marks/mark-words";
import type { Geometry } from "../geometry";

/** Marks that share one place, in pixels, and what they say. */
type Flag = { x: number; words: string[] };

/**
 * Where the marks of a chart stand, from left to right.
 *
 * @param apart marks closer than this share a place, in pixels
 */
export function markFlags(
  marks: DayMarks,
  geometry: Pick<Geometry, "x">,
  from: Day,
  to: Day,
  apart: number,
): Flag[] {
  const flags: Flag[] = [];
  const days = [...marks.keys()].filter((day) => day >= from && day <= to).sort();
  for (const day of days) {
    const x = geometry.x(day);
    const words = (marks.get(day) ?? []).map(markWords);
    const last = flags.at(-1);
    if (last && x - last.x < apart) last.words.push(...words);
    else flags.push({ x, words });
  }
  return flags;
}
