import type { Corner, Cramped } from "./placement";

/** What the panel is: beside the scores, in the margin, below the page, or no more than a button. */
export type Shape = "card" | Cramped;

type Side = "left" | "right";

/** The room around LinkedIn's scores, in CSS pixels. */
export type Room = Record<Side, number> & {
  /** Below the page's own content there is room for a foot. */
  hasFoot: boolean;
};

/** Where a foot stands: pixels from the place of what holds it, which may be anywhere on the page. */
export type Column = { left: number; top: number; width: number };

/** A shape with the side of the window it stands at, and its width; a foot is as wide as the page. */
export type Fit = { shape: Shape; side: Side; width: number };

/** The card stands this far from the window's edge, in pixels, and half as far from the scores. */
const CARD_GAP = 16;

/** The rail stands this far from both, in pixels. */
const RAIL_GAP = 8;

/** The card's width where it may be as wide as it likes, in pixels. */
export const CARD_PX = 372;

/** How wide a shape is, in pixels, and what it keeps free at its sides, both together. */
const BESIDE = [
  { shape: "card", least: 364, most: CARD_PX, gaps: CARD_GAP + CARD_GAP / 2 },
  { shape: "rail", least: 88, most: 148, gaps: 2 * RAIL_GAP },
] as const;

/** Where the panel stands as it is already, the gap to the scores may shrink by this, in pixels. */
const SLACK = 8;

/**
 * The shape of the room there is: the largest that stands beside the scores, on the member's side
 * before the other one; else a foot; else a pill. At an edge it stays what it is, so that it does not
 * jump to and fro, and never covers a score for it.
 *
 * @param corner the one the member chose
 * @param before what it is now, if it stands already
 */
export function fitIn(room: Room, corner: Corner, before?: Fit): Fit {
  const own: Side = corner.endsWith("left") ? "left" : "right";
  const sides = own === "left" ? (["left", "right"] as const) : (["right", "left"] as const);
  for (const side of sides) {
    for (const { shape, least, most, gaps } of BESIDE) {
      const stays = before?.shape === shape && before.side === side;
      const free = room[side] - gaps;
      if (free >= least - (stays ? SLACK : 0)) {
        return { shape, side, width: Math.min(most, Math.max(least, Math.floor(free))) };
      }
    }
  }
  return { shape: room.hasFoot ? "foot" : "pill", side: own, width: 0 };
}
