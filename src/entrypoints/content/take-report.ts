/** Where the script behind the page report leaves it: known in our isolated world only. */
const REPORT = "pilaster.report";

type World = typeof globalThis & { [report: symbol]: string | undefined };

/** Leaves the report for `takeReport`. */
export function leaveReport(report: string): void {
  (globalThis as World)[Symbol.for(REPORT)] = report;
}

/**
 * Takes the report away. The browser carries this function's text to the page and runs it there,
 * so it may name nothing outside itself.
 */
export function takeReport(): string | undefined {
  const world = globalThis as typeof globalThis & { [report: symbol]: string | undefined };
  const key = Symbol.for("pilaster.report");
  const report = world[key];
  delete world[key];
  return report;
}
