import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect } from "vitest";
import { NO_CHANGES } from "../../../src/domain/backup/changes";
import { byDay } from "../../../src/domain/days/by-day";
import { addDays } from "../../../src/domain/days/calendar";
import { coreOf } from "../../../src/domain/history/core";
import type { Snapshot } from "../../../src/domain/history/snapshot";
import { DATABASE_VERSION } from "../../../src/storage/database/migrations";
import { READING, snapshotOn } from "../../build/snapshots";
import type { Session } from "../session";
import { asking } from "./asking";
import { killedAgainAndAgain, moments } from "./kills";
import { lookInto, lose, makeOld } from "./stored";

/*
 * Pieces of work in which the worker is killed: each throws where something acknowledged is lost,
 * something is there twice or in part, or the history does not open any more.
 */

const FIXTURES = resolve(import.meta.dirname, "../../fixtures/databases");
export const DAYS = Array.from({ length: 120 }, (_, index) => addDays("2026-03-01", index));
export const PATIENT = { timeout: 10_000 };

/** A page that asks the worker, in a browser whose worker is killed so many times. */
export async function killing(session: Session, kills: number) {
  const { own: page, driver } = session;
  return { ...asking(page), page, driver, kills };
}
type Ours = Awaited<ReturnType<typeof killing>>;

/** What version n of the database held. */
const heldBy = (version: number) =>
  JSON.parse(readFileSync(resolve(FIXTURES, `v${version}.json`), "utf8"));

export async function store({ ask }: Pick<Ours, "ask">, batch: string, days: readonly string[]) {
  const snapshots = days.map((day) => snapshotOn(day, { source: "imported" }));
  await ask("stageChanges", { batch, slice: 0, changes: { ...NO_CHANGES, snapshots } });
  return ask("commitChanges", { batch, count: 1 });
}

/** An import is stored as a whole or not at all, and as a whole where that was said. */
export async function killedInImports(ours: Ours): Promise<void> {
  const there = new Set<string>();
  const daysOf = (kill: number) => DAYS.map((day) => addDays(day, -150 * (kill % 20)));
  await killedAgainAndAgain(ours.driver, ours.kills, {
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
}

/** A day is kept where that was said, and as it was read. */
export async function killedWhileKeeping(ours: Ours): Promise<void> {
  const there = new Set<string>();
  const dayOf = (kill: number) => addDays("2023-01-01", kill);
  const at = (kill: number) => `${dayOf(kill)}T12:00:00.000Z`;
  await killedAgainAndAgain(ours.driver, ours.kills, {
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
}

/** All is back after the next start, and the member is told. */
export async function killedInRepairs(ours: Ours): Promise<void> {
  const next = moments();
  await store(ours, "import", DAYS);
  const known = new Map(Object.entries(await ours.snapshots()));
  const typedOn = (kill: number) => addDays("2023-01-01", kill);
  const cores = (all: Iterable<[string, Snapshot]>) =>
    Object.fromEntries([...all].map(([day, one]) => [day, coreOf(one)]));
  await killedAgainAndAgain(ours.driver, ours.kills, {
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
}

/** All there was is there, and it opens. */
export async function killedInMigrations(ours: Ours): Promise<void> {
  const { told } = heldBy(5);
  const versionOf = (kill: number) => 1 + (kill % (DATABASE_VERSION - 1));
  const heldIn = (kill: number) => {
    const { snapshots, marks = [] } = heldBy(versionOf(kill));
    const all = { snapshots: byDay<Snapshot>(snapshots), marks: byDay<{ day: string }>(marks) };
    return { snapshots: Object.fromEntries(all.snapshots), marks: Object.fromEntries(all.marks) };
  };
  await killedAgainAndAgain(ours.driver, ours.kills, {
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
}
