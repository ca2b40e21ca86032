import { isMainThread } from "node:worker_threads";
import { afterEach } from "vitest";

const own = process.env.TZ;

/** A thread keeps the time zone of its process: the mutants' tests run in threads, in São Paulo. */
export const canTravel = isMainThread;

/** Puts the device into a time zone until the test has ended. */
export function liveIn(zone: string): void {
  process.env.TZ = zone;
}

afterEach(() => {
  if (own === undefined) delete process.env.TZ;
  else process.env.TZ = own;
});
