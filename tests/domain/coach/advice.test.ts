import { expect, test } from "vitest";
import { advice } from "../../../src/domain/coach/advice";
import { markedTip } from "../../../src/domain/coach/state";
import { TIPS } from "../../../src/domain/coach/tips";
import { snapshotOn } from "../build-snapshot";

const TODAY = "2026-11-23";
const NEW = { version: 1, tips: {} } as const;

test("the tip is one of the pillar that was chosen, with a reason", () => {
  const said = advice([snapshotOn(TODAY)], NEW, TODAY);
  expect(said).toMatchObject({ reason: { kind: "points", pillar: "people" }, hasSeat: false });
  expect(said?.tip?.pillar).toBe("people");
});

test("a seat on the newest snapshot opens the paid tips", () => {
  const days = [snapshotOn("2026-11-22", { seat: false }), snapshotOn(TODAY, { seat: true })];
  expect(advice(days, NEW, TODAY)?.hasSeat).toBe(true);
});

test("a pillar whose tips are all done still has its reason", () => {
  const all = TIPS.reduce((state, { id }) => markedTip(state, id, "done", "2026-11-01"), {
    ...NEW,
  });
  expect(advice([snapshotOn(TODAY)], all, TODAY)).toMatchObject({ reason: {}, tip: undefined });
});

test("there is none where nothing is kept", () => {
  expect(advice([], NEW, TODAY)).toBeUndefined();
});
