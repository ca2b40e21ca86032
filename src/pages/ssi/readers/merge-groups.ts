import { isRounded } from "../../../domain/reading/accept";
import type { Group, Groups } from "../../../domain/reading/reading";
import { GROUPS } from "../../../domain/scores/groups";

/**
 * What one reader knows of the groups, with what another adds. What is there stays, only an
 * average that the page shows rounded gives way to the exact one it was rounded from.
 */
export function mergeGroups(groups: Groups, by: Groups): Groups {
  const result: Groups = {};
  for (const name of GROUPS) {
    const [shown, more] = [groups[name], by[name]];
    if (shown || more) result[name] = { ...more, ...shown, ...exactAverage(shown, more) };
  }
  return result;
}

function exactAverage(shown: Group | undefined, more: Group | undefined): Group {
  const [rounded, exact] = [shown?.average, more?.average];
  if (rounded === undefined || exact === undefined || !Number.isInteger(rounded)) return {};
  return isRounded(rounded, exact) ? { average: exact } : {};
}
