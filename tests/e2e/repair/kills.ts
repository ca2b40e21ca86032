import { expect } from "vitest";
import type { Driver } from "../../../tools/browsers/driver.js";
import { random } from "../../build/random-weeks";
import { isLong } from "../../long";
import { type BrowserName, quiet } from "../session";

/** How often the worker is killed in each piece of work; PILASTER_KILLS says so for `npm run long`. */
export const killsIn = (name: BrowserName) =>
  isLong ? Number(process.env.PILASTER_KILLS ?? (name === "chromium" ? 1_000 : 100)) : 2;

/** Time enough for all of them, in milliseconds. */
export const timeFor = (kills: number) => ({ timeout: 60_000 + kills * 3_000 });

/** Moments that are the same where the seed is; what a browser does in them never quite is. */
export const moments = () => random(Number(process.env.PILASTER_SEED ?? 20_260_519));

type Work = {
  /** Makes what is worked on, before each kill. */
  prepare: (kill: number) => Promise<void>;
  /** Asks the worker; undefined where it was stopped before it could answer. */
  work: (kill: number) => Promise<unknown>;
  /** Looks at what is stored after it, and at what was acknowledged. */
  look: (kill: number, answer: unknown) => Promise<void>;
};

/**
 * Does the same work again and again, and kills the worker each time at a random moment of it. The
 * first time, with the number 0, nobody is killed: that tells how long it takes. In the long run it
 * says how often the kill came before the answer, and fails where it always or never did.
 */
export async function killedAgainAndAgain(
  driver: Driver,
  kills: number,
  { prepare, work, look }: Work,
): Promise<void> {
  const next = moments();
  let wholeMs = 0;
  let unanswered = 0;
  for (let kill = 0; kill <= kills; kill += 1) {
    await prepare(kill);
    await driver.killWorker();
    const begun = performance.now();
    const asked = work(kill);
    if (kill > 0) {
      await quiet(next() * wholeMs);
      await driver.killWorker();
    }
    const answer = await asked;
    if (kill === 0) wholeMs = performance.now() - begun;
    if (answer === undefined) unanswered += 1;
    await look(kill, answer);
  }
  if (!isLong || kills === 0) return;
  console.log(
    `${driver.name}: ${kills} kills within ${Math.round(wholeMs)} ms, ${unanswered} unanswered`,
  );
  expect(unanswered).toBeGreaterThan(0);
  expect(unanswered).toBeLessThan(kills);
}
