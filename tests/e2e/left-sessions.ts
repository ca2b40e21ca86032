import type { Session } from "./session";

/** A session whose browser is open and used by nobody. */
type Left = { kind: string; session: Session; quit: () => Promise<void> };

/** As many stay open in a worker; the one left first is closed for another. */
const MOST = 3;

let left: Left[] = [];

/**
 * Takes one that was left.
 *
 * @param kind how its browser was opened
 */
export function takeLeft(kind: string): Left | undefined {
  const found = left.find((one) => one.kind === kind);
  left = left.filter((one) => one !== found);
  return found;
}

/** Leaves a session to the next test in this worker that asks for its kind. */
export async function leave(one: Left): Promise<void> {
  if (left.length === 0) process.once("SIGTERM", quitAll);
  left.push(one);
  if (left.length > MOST) await left.shift()?.quit();
}

/** Vitest ends its workers so, and gives them time for it. */
async function quitAll(): Promise<void> {
  await Promise.allSettled(left.map(({ quit }) => quit()));
  process.exit();
}
