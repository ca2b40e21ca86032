import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Fit, fitIn, type Room } from "../../../src/domain/panel/panel-shape";
import { CORNERS } from "../../../src/domain/panel/placement";

const roomOf = (left: number, right: number, hasFoot = true): Room => ({ left, right, hasFoot });

describe("the shape of the room there is", () => {
  test.each([
    ["a card as wide as it likes", 396, { shape: "card", side: "right", width: 372 }],
    ["a card a little narrower", 388, { shape: "card", side: "right", width: 364 }],
    ["a rail, where no card fits", 387, { shape: "rail", side: "right", width: 148 }],
    ["the narrowest rail", 104, { shape: "rail", side: "right", width: 88 }],
    ["a foot, where no rail fits", 103, { shape: "foot", side: "right", width: 0 }],
  ])("%s", (_what, free, fit) => {
    expect(fitIn(roomOf(0, free), "bottom-right")).toEqual(fit);
  });

  test("a pill where there is no room below the page, either", () => {
    expect(fitIn(roomOf(80, 80, false), "top-left").shape).toBe("pill");
  });

  test("the member's side comes first, the other one where nothing fits on it", () => {
    expect(fitIn(roomOf(120, 500), "top-left")).toMatchObject({ shape: "rail", side: "left" });
    expect(fitIn(roomOf(60, 500), "top-left")).toMatchObject({ shape: "card", side: "right" });
  });
});

const rooms = fc.record({
  left: fc.integer({ min: -50, max: 600 }),
  right: fc.integer({ min: -50, max: 600 }),
  hasFoot: fc.boolean(),
});

describe("in any room", () => {
  test("what stands beside the scores fits between them and the window's edge", () => {
    fc.assert(
      fc.property(rooms, rooms, fc.constantFrom(...CORNERS), (before, room, corner) => {
        const fit = fitIn(room, corner, fitIn(before, corner));
        const edge = { card: 16, rail: 8, foot: 0, pill: 0 }[fit.shape];
        return fit.width === 0 || fit.width + edge <= room[fit.side];
      }),
    );
  });

  test("a few pixels to and fro change it at most once", () => {
    fc.assert(
      fc.property(rooms, fc.constantFrom(...CORNERS), (room, corner) => {
        const shapes: Fit["shape"][] = [];
        let fit: Fit | undefined;
        for (const by of [0, -3, 0, -3, 0]) {
          fit = fitIn({ ...room, left: room.left + by, right: room.right + by }, corner, fit);
          shapes.push(fit.shape);
        }
        return shapes.filter((shape, index) => index > 0 && shape !== shapes[index - 1]).length < 2;
      }),
    );
  });
});
