/**
 * The name of what is written at once, by which it is found again: when, and something of its own, so
 * that two of one moment are two.
 *
 * @param own a few characters by chance
 */
export function batchOf(at: Date, own: string): string {
  return `${at.toISOString()} ${own}`;
}

/** When what has that name was written; undefined where the name does not tell. */
export function writtenAt(batch: string): Date | undefined {
  const at = new Date(batch.split(" ")[0] ?? "");
  return Number.isNaN(at.getTime()) ? undefined : at;
}
