import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { NO_CHANGES } from "../../../src/domain/backup/changes";
import { byDay } from "../../../src/domain/days/by-day";
import { addDays } from "../../../src/domain/days/calendar";
import { coreOf } from "../../../src/domain/history/core";
import type { Snapshot } from "../../../src/domain/history/snapshot";
import { DATABASE_VERSION } from "../../../src/storage/database/migrations";
import { keptDays } from "../../../tools/first-minute.js";
import { READING, snapshotOn } from "../../build/snapshots";
import { isLong } from "../../long";
import { BROWSERS, sharedSession } from "../session";
import { asking, barePage } from "./asking";
import { killedAgainAndAgain, killsIn, moments, timeFor } from "./kills";
import { lookInto, lose, makeOld } from "./stored";

const FIXTURES = resolve(import.meta.dirname, "../../fixtures/databases");
const DAYS = Array.from({ length: 120 }, (_, index) => addDays("2026-03-01", index));
const PATIENT = { timeout: 10_000 };

/** What version n of the database held. */
const heldBy = (version: number) =>
  JSON.parse(readFileSync(resolve(FIXTURES, `v${version}.json`), "utf8"));

async function store({ ask }: ReturnType<typeof asking>, batch: string, days: readonly string[]) {
  const snapshots = days.map((day) => snapshotOn(day, { source: "imported" }));
  await ask("stageChanges", { batch, slice: 0, changes: { ...NO_CHANGES, snapshots } });
  return ask("commitChanges", { batch, count: 1 });
}

describe.each(BROWSERS)("in %s", (name) => {
  const begin = sharedSession(name);
  const beginBare = async (as?: "agreed") => {
    const session = await begin(as);
    const page = await barePage(session);
    return { ...asking(page), page, driver: session.driver };
  };
  const KILLS = killsIn(name);
  const LONG = timeFor(KILLS);

  test("a database deleted under the running extension comes back, and the popup says so", async () => {
    const { driver, own } = await begin();
    expect(await store(asking(own), "import", DAYS)).toBe("written");
    await expect.poll(asking(own).mirrored, PATIENT).toBe(DAYS.length);
    const before = await keptDays(own);
    await lose(own);
    const popup = await driver.openPage(driver.extensionUrl("popup/index.html"));
    await popup.waitForSelector("::-p-text(120 days)", PATIENT);
    expect(await keptDays(popup)).toEqual(before);
    await popup.locator("::-p-xpath(//button[contains(., 'Got it')])").click();
    await expect
      .poll(() => popup.$$eval(".notice", (all) => all.map((one) => one.textContent).join()))
      .not.toContain("120");
  });

  test("a worker killed in an import has stored all of it or nothing", LONG, async () => {
    const ours = await beginBare();
    const there = new Set<string>();
    const daysOf = (kill: number) => DAYS.map((day) => addDays(day, -150 * (kill % 20)));
    await killedAgainAndAgain(name, ours.driver, {
      async prepare(kill) {
        if (kill % 20 > 0) return;
        expect(await ours.ask("deleteEverything")).toBeDefined();
        there.clear();
      },
      work: (kill) => store(ours, `import ${kill}`, daysOf(kill)),
      async look(kill, answer) {
        const kept = new Set(Object.keys(await ours.snapshots()));
        const ofThis = daysOf(kill).filter((day) => kept.has(day)).length;
        expect(answer === "written" ? [DAYS.length] : [0, DAYS.length]).toContain(ofThis);
        if (ofThis > 0) for (const day of daysOf(kill)) there.add(day);
        expect(kept).toEqual(there);
      },
    });
    // The second copy catches up at the next start.
    await ours.ask("repairHistory");
    await expect.poll(ours.mirrored, PATIENT).toBe(there.size);
  });

  // A few kills, of readings on the page itself, are in `reading/difficult.test.ts`.
  test.runIf(isLong)(
    "a worker killed while it keeps a day has kept what it said",
    LONG,
    async () => {
      const ours = await beginBare("agreed");
      const there = new Set<string>();
      const dayOf = (kill: number) => addDays("2023-01-01", kill);
      const at = (kill: number) => `${dayOf(kill)}T12:00:00.000Z`;
      await killedAgainAndAgain(name, ours.driver, {
        async prepare(kill) {
          const attempt = { result: "changed", at: at(kill), proposal: READING };
          await ours.setItems("session", { attempt });
        },
        work: (kill) => ours.ask("answerProposal", { at: at(kill), isMine: true }),
        async look(kill, answer) {
          const kept = await ours.snapshots();
          const now = kept[dayOf(kill)];
          expect(["kept", undefined]).toContain(answer);
          if (answer === "kept" || now) {
            expect(now).toMatchObject({ ...READING, source: "confirmed" });
            there.add(dayOf(kill));
          }
          expect(new Set(Object.keys(kept))).toEqual(there);
        },
      });
      await ours.ask("repairHistory");
      await expect.poll(ours.mirrored, PATIENT).toBe(there.size);
    },
  );

  test(
    "a worker killed while it repairs has all back at its next start, and tells",
    LONG,
    async () => {
      const ours = await beginBare();
      const next = moments();
      await store(ours, "import", DAYS);
      const known = new Map(Object.entries(await ours.snapshots()));
      const typedOn = (kill: number) => addDays("2023-01-01", kill);
      const cores = (all: Iterable<[string, Snapshot]>) =>
        Object.fromEntries([...all].map(([day, one]) => [day, coreOf(one)]));
      await killedAgainAndAgain(name, ours.driver, {
        async prepare(kill) {
          await expect.poll(ours.mirrored, PATIENT).toBe(known.size);
          await ours.removeItem("repaired");
          await ours.driver.killWorker();
          const some = [...known.keys()].filter((_, at) => at === 0 || next() < 0.5);
          await lose(ours.page, kill % 2 === 0 ? undefined : some);
        },
        async work(kill) {
          const payload = { day: typedOn(kill), reading: READING, replace: false };
          const [typed, done] = await Promise.all([
            ours.ask("keepTyped", payload),
            ours.ask("repairHistory"),
          ]);
          return typed ?? done;
        },
        async look(kill, answer) {
          if (answer === "kept") expect(await ours.snapshots()).toHaveProperty(typedOn(kill));
          await expect.poll(() => ours.ask("repairHistory"), PATIENT).toBeDefined();
          const all = await ours.snapshots();
          const typed = all[typedOn(kill)];
          if (typed) known.set(typedOn(kill), typed);
          expect(cores(Object.entries(all))).toEqual(cores(known));
          expect((await ours.items()).repaired).toBeDefined();
        },
      });
    },
  );

  test("a worker killed while it migrates leaves all there was, and it opens", LONG, async () => {
    const ours = await beginBare();
    const { told } = heldBy(5);
    const versionOf = (kill: number) => 1 + (kill % (DATABASE_VERSION - 1));
    const heldIn = (kill: number) => {
      const { snapshots, marks = [] } = heldBy(versionOf(kill));
      const all = { snapshots: byDay<Snapshot>(snapshots), marks: byDay<{ day: string }>(marks) };
      return { snapshots: Object.fromEntries(all.snapshots), marks: Object.fromEntries(all.marks) };
    };
    await killedAgainAndAgain(name, ours.driver, {
      async prepare(kill) {
        expect(await ours.ask("deleteEverything")).toBeDefined();
        await ours.driver.killWorker();
        await makeOld(ours.page, versionOf(kill), heldBy(versionOf(kill)));
      },
      async work() {
        // What the member told lay beside the database once: it wakes the worker, and is moved, too.
        await ours.setItems("local", { coach: told.coach, outcomes: told.kinds });
        return ours.ask("repairHistory");
      },
      async look(kill) {
        // First, since what goes from there is in the database by then.
        const left = await ours.items();
        const { version: found, stores: before } = (await lookInto(ours.page)) ?? {};
        expect([versionOf(kill), DATABASE_VERSION]).toContain(found);
        expect(before?.snapshots).toEqual(heldIn(kill).snapshots);
        expect(left.coach ?? before?.told?.coach).toEqual(told.coach);
        expect(left.outcomes ?? before?.told?.kinds).toEqual(told.kinds);
        await expect.poll(() => ours.ask("repairHistory"), PATIENT).toBeDefined();
        await expect.poll(async () => (await ours.items()).outcomes, PATIENT).toBeUndefined();
        const { version, stores } = (await lookInto(ours.page)) ?? {};
        expect(version).toBe(DATABASE_VERSION);
        expect(stores).toMatchObject({ ...heldIn(kill), told });
        expect(stores?.snapshots).toEqual(heldIn(kill).snapshots);
      },
    });
  });
});
