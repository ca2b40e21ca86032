/** Which history: `own`, `sample`, or one beside them under an id of its own. Each has a database. */
export type HistoryId = string;

/** The member's own history. */
export const OWN_HISTORY: HistoryId = "own";

/** The made-up history that is shown to whoever has none yet. */
export const SAMPLE_HISTORY: HistoryId = "sample";

/** An id for a history beside the others. */
export const newHistoryId = (): HistoryId => `account-${crypto.randomUUID().slice(0, 8)}`;

/** The name of a history's database. The member's own has the plain one, as it always had. */
export function databaseName(id: HistoryId): string {
  return id === OWN_HISTORY ? PREFIX : `${PREFIX}-${id}`;
}

const PREFIX = "pilaster";

/** Which of the member's histories a database holds; undefined of any other. */
export function historyIdIn(name = ""): HistoryId | undefined {
  if (name === PREFIX) return OWN_HISTORY;
  const id = name.startsWith(`${PREFIX}-`) ? name.slice(PREFIX.length + 1) : "";
  return id === "" || id === SAMPLE_HISTORY ? undefined : id;
}
