import type { Day } from "../days/day";
import type { Snapshot } from "../history/snapshot";
import type { Mark } from "../marks/mark";
import type { Plan } from "./plan";

/**
 * What the member chose. A day that is different keeps what is stored, and one that was deleted stays
 * so, unless chosen for all or for that day; a note goes with its day.
 */
export type Choices = {
  different?: "mine" | "theirs";
  deleted?: "leave" | "take";
  each?: ReadonlyMap<Day, "mine" | "theirs" | "leave" | "take">;
};

/**
 * The records that a plan writes. Taking another's day instead of one's own, or one that was deleted,
 * is an act of the member: it has the next edition of that day.
 *
 * @param batch the id of this import, by which it can be undone
 * @param floor the least edition a record of this history has
 */
export function recordsOf(
  { fresh, different, deleted, notes }: Plan,
  choices: Choices,
  batch: string,
  floor = 0,
): { snapshots: Snapshot[]; marks: Mark[] } {
  const isTaken = (day: Day, forAll: Choices["different"] | Choices["deleted"]) => {
    const choice = choices.each?.get(day) ?? forAll;
    return choice === "theirs" || choice === "take";
  };
  const written = (snapshot: Snapshot, edition: number): Snapshot => {
    const least = Math.max(edition, floor);
    return { ...snapshot, ...(least > 0 && { edition: least }), batch };
  };
  const replacing = different
    .filter(({ mine }) => isTaken(mine.day, choices.different))
    .map(({ theirs, edition }): Snapshot => {
      return { ...written(theirs, edition + 1), corrected: true };
    });
  const returning = deleted
    .filter(({ theirs }) => isTaken(theirs.day, choices.deleted))
    .map(({ theirs, edition }) => written(theirs, edition + 1));
  const plain = fresh.map((one) => written(one, one.edition ?? 0));
  const renoted = notes.different.filter(({ mine }) => isTaken(mine.day, choices.different));
  return {
    snapshots: [...plain, ...replacing, ...returning].toSorted(byDay),
    marks: [...notes.fresh, ...renoted.map(({ theirs }) => theirs)].toSorted(byDay),
  };
}

const byDay = (one: { day: Day }, other: { day: Day }) => (one.day < other.day ? -1 : 1);
