import { expect, test } from "vitest";
import { NOTHING_TOLD } from "../../src/domain/coach/state";
import { withTipStatus } from "../../src/domain/coach/tip-marks";
import { changeCoach, readCoach } from "../../src/storage/coach";
import { withHistory } from "../../src/storage/database/database";

const DONE = { day: "2026-11-23", id: "b-photo", state: "done" } as const;
const read = () => withHistory("own", readCoach);
const put = (coach: unknown) =>
  withHistory("own", (database) => database.put("told", coach, "coach"));
const markDone = () =>
  withHistory("own", (database) =>
    changeCoach(database, (state) => withTipStatus(state, DONE.id, DONE.state, DONE.day)),
  );

test("before anything is told, nothing is", async () => {
  expect(await read()).toEqual(NOTHING_TOLD);
});

test("a rule that changes nothing stores nothing, and says so", async () => {
  expect(await withHistory("own", (database) => changeCoach(database, () => undefined))).toBe(
    false,
  );
  expect(await withHistory("own", (database) => database.count("told"))).toBe(0);
  expect(await markDone()).toBe(true);
});

test("a damaged record is nothing told, and is replaced by the next word", async () => {
  await put("x");
  expect(await read()).toEqual(NOTHING_TOLD);
  await markDone();
  expect(await read()).toEqual({ version: 2, log: [DONE] });
});

test("what a later version has stored is left alone", async () => {
  const later = { version: 3, log: [], goals: ["more"] };
  await put(later);
  await expect(markDone()).rejects.toMatchObject({ why: "newer" });
  expect(await withHistory("own", (database) => database.get("told", "coach"))).toEqual(later);
  expect(await read()).toEqual(NOTHING_TOLD);
});
