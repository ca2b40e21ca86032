/** The corners of the window the panel may be docked in, in the order of reading. */
export const CORNERS = ["top-left", "top-right", "bottom-left", "bottom-right"] as const;
export type Corner = (typeof CORNERS)[number];

/** What the panel is where the room beside the scores is too small for the card. */
export const CRAMPED = ["rail", "foot", "pill"] as const;
export type Cramped = (typeof CRAMPED)[number];

/** What the member wants of the panel on the page. */
export type Placement = {
  corner: Corner;
  /** Folded to a pill, whatever room there is. */
  isFolded: boolean;
  /** The rooms in which the card is wanted all the same, over the page. */
  openIn: readonly Cramped[];
};

/** The same placement with the card wanted, or no longer wanted, in a room too small for it. */
export function withCardIn(of: Placement, room: Cramped, isWanted: boolean): Placement {
  const others = of.openIn.filter((one) => one !== room);
  return { ...of, openIn: isWanted ? [...others, room] : others };
}

/** The corner nearest to a point of a window that is `width` × `height`. */
export function nearestCorner(x: number, y: number, width: number, height: number): Corner {
  return `${y < height / 2 ? "top" : "bottom"}-${x < width / 2 ? "left" : "right"}`;
}

/** The corner at that side of the window, as high up as this one. */
export function withSide(corner: Corner, side: "left" | "right"): Corner {
  return corner.replace(/left|right/, side) as Corner;
}

/** What of a corner's name each arrow key changes. */
const ARROWS = new Map<string, [from: string, to: string]>([
  ["ArrowLeft", ["right", "left"]],
  ["ArrowRight", ["left", "right"]],
  ["ArrowUp", ["bottom", "top"]],
  ["ArrowDown", ["top", "bottom"]],
]);

/** The corner a key leads to; undefined for keys that lead nowhere. */
export function cornerByKey(corner: Corner, key: string): Corner | undefined {
  const change = ARROWS.get(key);
  return change && (corner.replace(...change) as Corner);
}
