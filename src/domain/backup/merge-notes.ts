import { byDay } from "../days/by-day";
import type { DeletedDay } from "../history/deleted-day";
import type { Mark } from "../marks/mark";
import type { Whole } from "./changes";

type Notes = Pick<Whole, "marks" | "unmarked">;

/**
 * What the notes of another history change in mine: of each day the one with the higher edition, a
 * deletion before a note. Of two notes with the same edition mine stays.
 */
export function mergedNotes(mine: Notes, theirs: Notes): { marks: Mark[]; unmarked: DeletedDay[] } {
  const before = byDay<Mark | DeletedDay>([...mine.marks, ...mine.unmarked]);
  const deleted = byDay(theirs.unmarked);
  const noted = byDay(theirs.marks);
  return {
    marks: theirs.marks.filter(
      (one) => isAfter(one, before.get(one.day)) && !isAfter(deleted.get(one.day), one),
    ),
    unmarked: theirs.unmarked.filter(
      (one) => isAfter(one, before.get(one.day)) && isAfter(one, noted.get(one.day)),
    ),
  };
}

function isAfter(one: Mark | DeletedDay | undefined, other: Mark | DeletedDay | undefined) {
  if (!one || !other) return one !== undefined;
  const [edition = 0, otherEdition = 0] = [one.edition, other.edition];
  if (edition !== otherEdition) return edition > otherEdition;
  return !("note" in one) && "note" in other;
}
