/** Which history: `own`, `sample`, or one beside them under an id of its own. Each has a database. */
export type HistoryId = string;

/** The member's own history. */
export const OWN_HISTORY: HistoryId = "own";

/** The made-up history that is shown to whoever has none yet. */
export const SAMPLE_HISTORY: HistoryId = "sample";

/** The name of a history's database. The member's own has the plain one, as it always had. */
export function databaseName(id: HistoryId): string {
  return id === OWN_HISTORY ? "pilaster" : `pilaster-${id}`;
}
