type World = typeof globalThis & { [run: symbol]: AbortController | undefined };

/**
 * Makes this run of a script the only one of its name in the tab, at once: one before it ends. What
 * is remembered for it is known in our isolated world only.
 *
 * @returns aborted when a later run takes over, or `end` is called
 */
export function claimSingleRun(name: string): { signal: AbortSignal; end: () => void } {
  const world = globalThis as World;
  const key = Symbol.for(`pilaster.${name}`);
  world[key]?.abort();
  const run = new AbortController();
  world[key] = run;
  return { signal: run.signal, end: () => run.abort() };
}
