import { type Pillar, type Pillars, round3 } from "../scores/pillars";

/** The pillars as they stand on each other, from the bottom up. */
export const STACK: readonly Pillar[] = ["relationships", "insights", "people", "brand"];

/** Where a layer of the stack lies, in points of the total, 0–100. */
export type Layer = { bottom: number; top: number };

/** The layers of a day: each stands on the one below it, and the topmost ends at the total. */
export function layersOf(pillars: Pillars): Record<Pillar, Layer> {
  let bottom = 0;
  const layer = (pillar: Pillar): Layer => {
    const top = round3(bottom + pillars[pillar]);
    const one = { bottom, top };
    bottom = top;
    return one;
  };
  const layers = STACK.map((pillar) => [pillar, layer(pillar)] as const);
  return Object.fromEntries(layers) as Record<Pillar, Layer>;
}
