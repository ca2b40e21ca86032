import type { LineStyle } from "./line";

/** Each line has its own shape as well as its own dash, so that colour is never needed. */
const CIRCLE = "M4.222,0A4.222,4.222,0,1,1,-4.222,0A4.222,4.222,0,1,1,4.222,0";
const SQUARE = "M-3.742,-3.742h7.483v7.483h-7.483Z";
const TRIANGLE = "M0,-6.566L5.686,3.283L-5.686,3.283Z";
const DIAMOND = "M0,-4.686L4.686,0L0,4.686L-4.686,0Z";
const CROSS =
  "M-5.02,-1.673L-1.673,-1.673L-1.673,-5.02L1.673,-5.02L1.673,-1.673L5.02,-1.673L5.02,1.673L1.673,1.673L1.673,5.02L-1.673,5.02L-1.673,1.673L-5.02,1.673Z";
const STAR =
  "M0,-7.063L1.586,-2.183L6.717,-2.183L2.566,0.834L4.152,5.714L0,2.698L-4.152,5.714L-2.566,0.834L-6.717,-2.183L-1.586,-2.183Z";
const WYE =
  "M2.019,1.166L2.019,5.205L-2.019,5.205L-2.019,1.166L-5.517,-0.854L-3.498,-4.351L0,-2.332L3.498,-4.351L5.517,-0.854Z";

/**
 * The path of a line's marker, around 0,0: each of the same area, 56 square pixels. They are those of
 * d3-shape, whose curves would come along; a test compares them.
 */
export const MARKERS: Record<LineStyle, string> = {
  brand: CIRCLE,
  people: SQUARE,
  insights: TRIANGLE,
  relationships: DIAMOND,
  own: CIRCLE,
  counted: SQUARE,
  industry: CROSS,
  network: STAR,
  team: WYE,
};
