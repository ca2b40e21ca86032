/** The corners of the window the panel may be docked in, in the order of reading. */
export const CORNERS = ["top-left", "top-right", "bottom-left", "bottom-right"] as const;
export type Corner = (typeof CORNERS)[number];

/** Where the panel stands on the page, and whether it is folded to a pill. */
export type Placement = { corner: Corner; isFolded: boolean };

/** The corner nearest to a point of a window that is `width` × `height`. */
export function nearestCorner(x: number, y: number, width: number, height: number): Corner {
  return `${y < height / 2 ? "top" : "bottom"}-${x < width / 2 ? "left" : "right"}`;
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
