import { isOwnKind, type Kind, parseKinds, storedKinds } from "../outcomes/kinds";
import type { OutcomeWeek } from "../outcomes/outcome-week";
import type { Whole } from "./changes";

/**
 * Another history in which what both count under one name has the id it has in mine. One that has
 * another name here is the same where its id is, renamed since: unless its name, or that of mine,
 * stands for something else. Then it gets the next number that is free.
 */
export function underMyIds(mine: Whole["kinds"], theirs: Whole): Whole {
  const [own, other] = [parseKinds(mine), parseKinds(theirs.kinds)];
  const ids = idsFor(own.filter(isOwnKind), other.filter(isOwnKind));
  if ([...ids].every(([from, to]) => from === to)) return theirs;
  const idOf = (id: string) => ids.get(id) ?? id;
  return {
    ...theirs,
    outcomes: theirs.outcomes.map((week) => withIds(week, idOf)),
    kinds: storedKinds(other.map((one) => ({ ...one, id: idOf(one.id) }) as Kind)),
  };
}

type OwnKind = { id: string; name: string };

/** @returns mine for each of their ids */
function idsFor(mine: readonly OwnKind[], theirs: readonly OwnKind[]): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const give = (id: string, own: string) => {
    ids.set(id, own);
    taken.add(own);
  };
  for (const { id, name } of theirs) {
    if (mine.some((one) => one.id === id && one.name === name)) give(id, id);
  }
  for (const { id, name } of theirs) {
    if (ids.has(id)) continue;
    const same = mine.find((one) => one.name === name && !taken.has(one.id));
    if (same) give(id, same.id);
  }
  const all = new Set([...mine, ...theirs].map(({ id }) => id));
  for (const { id } of theirs) {
    if (ids.has(id)) continue;
    const free = taken.has(id) ? nextFree(all) : id;
    all.add(free);
    give(id, free);
  }
  return ids;
}

function nextFree(ids: ReadonlySet<string>): string {
  let number = 1;
  while (ids.has(`own-${number}`)) number += 1;
  return `own-${number}`;
}

function withIds({ week, counts, editions }: OutcomeWeek, idOf: (id: string) => string) {
  const renamed = (of: Record<string, number>) =>
    Object.fromEntries(Object.entries(of).map(([id, number]) => [idOf(id), number]));
  return { week, counts: renamed(counts), ...(editions && { editions: renamed(editions) }) };
}
