import { describe, expect, onTestFinished, test } from "vitest";
import { open } from "../../../tools/browsers/chromium.js";
import { agree } from "../../../tools/first-minute.js";
import { startStandIn } from "../../../tools/stand-in/stand-in.js";
import { isLong } from "../../long";
import { BROWSERS, barePage, type Session } from "../session";
import { type Fault, withFault } from "./faulty-worker";
import { timeFor } from "./kills";
import {
  killedInImports,
  killedInMigrations,
  killedInRepairs,
  killedWhileKeeping,
  killing,
} from "./pieces-of-work";

/** So many kills are enough to find each of these faults; the first that finds it is the last. */
const ENOUGH = 300;

const FAULTS: [string, Fault, (ours: Awaited<ReturnType<typeof killing>>) => Promise<void>][] = [
  [
    "an import that stores its days one by one",
    {
      file: "storage/history/stage.ts",
      right: "  const transaction = database.transaction(names, ",
      wrong: `
  for (const { changes } of await database.getAll("stage", ofBatch(batch))) {
    for (const one of (changes as Changes).snapshots) await database.put("snapshots", one);
  }
  const transaction = database.transaction(names, `,
    },
    killedInImports,
  ],
  [
    "an import that answers before it is stored",
    {
      file: "entrypoints/background/changes.ts",
      right: "const days = await withHistory(",
      wrong: "const days: string[] = []; void withHistory(",
    },
    killedInImports,
  ],
  [
    "a day that is said to be kept before it is",
    {
      file: "entrypoints/background/reading.ts",
      right: `const captured = await withHistory(history, (database) =>
    keepReading(database, reading, source, takenAt),
  );`,
      wrong: `const captured = {};
  setTimeout(() => withHistory(history, (database) => keepReading(database, reading, source, takenAt)), 20);`,
    },
    killedWhileKeeping,
  ],
  [
    "a repair that tells only after it is done",
    {
      file: "entrypoints/background/mirror.ts",
      right:
        "if (isTold) await saveRepaired({ days: back.snapshots.length, first, last, unreadable });",
      wrong: `
  if (isTold) {
    await withHistory(id, (database) => mergeIntoStored(database, back));
    await saveRepaired({ days: back.snapshots.length, first, last, unreadable });
  }`,
    },
    killedInRepairs,
  ],
  [
    "a migration that takes away what it has not yet written",
    {
      file: "storage/told.ts",
      right: `const transaction = database.transaction("told", "readwrite", { durability: "strict" });
    const isMissing`,
      wrong: `await browser.storage.local.remove(item);
    const transaction = database.transaction("told", "readwrite", { durability: "strict" });
    const isMissing`,
    },
    killedInMigrations,
  ],
];

/** Only as much of a session as these need: its worker is built anew for each. */
async function faulty(fault: Fault): Promise<Session> {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  const driver = await open({ extension: await withFault(fault), standIn });
  onTestFinished(() => driver.close());
  await (await agree(driver)).close();
  return { driver, own: await barePage(driver) } as Session;
}

describe.runIf(isLong && BROWSERS.includes("chromium"))("killing a worker finds", () => {
  test.each(FAULTS)("%s", timeFor(ENOUGH), async (_, fault, work) => {
    const ours = await killing(await faulty(fault), ENOUGH);
    // Where nobody kills it, nothing is amiss.
    await work({ ...ours, kills: 0 });
    await expect(work(ours)).rejects.toThrow(/expected/);
  });
});
