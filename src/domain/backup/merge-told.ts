import { type CoachState, NOTHING_TOLD, parseCoachState } from "../coach/state";
import { canonicalText } from "../history/canonical-text";
import { isLater } from "../history/later-version";
import { hasRoom, KINDS_VERSION, type Kind, parseKinds, storedKinds } from "../outcomes/kinds";

/** Something told, as it is stored, unparsed. */
type Told = Record<string, unknown> | undefined;

/**
 * What both know of the coach: of an entry that both have, and of what there is one of, mine stays.
 *
 * @returns undefined where mine stays as it is, also where a later version wrote either of them
 */
export function mergedCoach(mine: Told, theirs: Told): Told {
  if (isLater(theirs, NOTHING_TOLD.version)) return undefined;
  if (!mine) return theirs;
  if (isLater(mine, NOTHING_TOLD.version)) return undefined;
  const [own, other] = [parseCoachState(mine), parseCoachState(theirs)];
  return ifMore(own, { ...other, ...own, log: mergedLog(own.log, other.log) });
}

function mergedLog(mine: CoachState["log"], theirs: CoachState["log"]): CoachState["log"] {
  const keyOf = ({ id, day }: CoachState["log"][number]) => `${day} ${id}`;
  const known = new Set(mine.map(keyOf));
  const missing = theirs.filter((entry) => !known.has(keyOf(entry)));
  if (missing.length === 0) return mine;
  return [...mine, ...missing].toSorted((one, other) =>
    one.day < other.day ? -1 : Number(one.day > other.day),
  );
}

/**
 * What both count, by its id: mine in my order and under my names, then theirs. Where there is no room
 * for one more, theirs is not counted from now on; what was counted of it is kept.
 *
 * @returns undefined where mine stays as it is, also where a later version wrote either of them
 */
export function mergedKinds(mine: Told, theirs: Told): Told {
  if (isLater(theirs, KINDS_VERSION)) return undefined;
  if (!mine) return theirs;
  if (isLater(mine, KINDS_VERSION)) return undefined;
  const own = parseKinds(mine);
  const all = parseKinds(theirs).reduce(withMissing, own);
  return ifMore(storedKinds(own), storedKinds(all));
}

function withMissing(all: readonly Kind[], kind: Kind): Kind[] {
  if (all.some(({ id }) => id === kind.id)) return [...all];
  return [...all, { ...kind, isCounted: kind.isCounted && hasRoom(all) }];
}

function ifMore<Record extends object>(before: Record, after: Record): Record | undefined {
  return canonicalText(before) === canonicalText(after) ? undefined : after;
}
