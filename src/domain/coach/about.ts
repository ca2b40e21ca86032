import type { Article } from "./tips";

/** A range of the index with what an author says of it (design page `coaching.md` §3). */
export type Band = { id: string; author: Article; from: number; to: number };

export const BANDS = [
  { id: "little", author: 1, from: 0, to: 40 },
  { id: "average", author: 1, from: 40, to: 60 },
  { id: "good", author: 1, from: 60, to: 75 },
  { id: "strong", author: 1, from: 75, to: 100 },
  { id: "inactive", author: 0, from: 5, to: 10 },
  { id: "regular", author: 0, from: 50, to: 100 },
  { id: "most", author: 0, from: 80, to: 100 },
  { id: "free", author: 0, from: 50, to: 90 },
] as const satisfies readonly Band[];
export type BandId = (typeof BANDS)[number]["id"];

/** What to keep in mind of the index, with who says so (§4). */
export const CAUTIONS = [
  { id: "activity", articles: [1, 3, 4] },
  { id: "opaque", articles: [1, 2, 4] },
  { id: "claims", articles: [1, 4] },
  { id: "overproduce", articles: [1, 3] },
  { id: "paid", articles: [0, 3] },
  { id: "network", articles: [2] },
  { id: "past", articles: [4] },
  { id: "outcome", articles: [3, 4] },
  { id: "gaming", articles: [3, 4] },
  { id: "target", articles: [3] },
  { id: "number", articles: [2] },
  { id: "uses", articles: [4] },
] as const satisfies readonly { id: string; articles: readonly Article[] }[];
export type CautionId = (typeof CAUTIONS)[number]["id"];
