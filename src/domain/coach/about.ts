import type { Pillar } from "../scores/pillars";
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

/** What the authors say a pillar measures, with who says so (§1). LinkedIn publishes no such list. */
export const CRITERIA = [
  { id: "brand-complete", pillar: "brand", articles: [0, 1, 2, 3, 4] },
  { id: "brand-media", pillar: "brand", articles: [0, 3, 4] },
  { id: "brand-praise", pillar: "brand", articles: [0, 3, 4] },
  { id: "brand-posts", pillar: "brand", articles: [0, 1, 2, 4] },
  { id: "brand-followers", pillar: "brand", articles: [3, 4] },
  { id: "brand-coherence", pillar: "brand", articles: [1] },
  { id: "brand-use", pillar: "brand", articles: [3] },
  { id: "people-searches", pillar: "people", articles: [0, 1, 2, 3, 4] },
  { id: "people-viewing", pillar: "people", articles: [1, 3, 4] },
  { id: "people-viewed", pillar: "people", articles: [0, 3, 4] },
  { id: "people-deciders", pillar: "people", articles: [1, 2] },
  { id: "people-daily", pillar: "people", articles: [4] },
  { id: "people-leads", pillar: "people", articles: [3] },
  { id: "insights-shares", pillar: "insights", articles: [0, 1, 2, 3, 4] },
  { id: "insights-replies", pillar: "insights", articles: [1, 3] },
  { id: "insights-inmail", pillar: "insights", articles: [4] },
  { id: "insights-groups", pillar: "insights", articles: [0, 1, 3, 4] },
  { id: "insights-found", pillar: "insights", articles: [3] },
  { id: "insights-accounts", pillar: "insights", articles: [3] },
  { id: "relationships-size", pillar: "relationships", articles: [0, 1, 3, 4] },
  { id: "relationships-accepted", pillar: "relationships", articles: [1, 3] },
  { id: "relationships-fifth", pillar: "relationships", articles: [4] },
  { id: "relationships-deciders", pillar: "relationships", articles: [0, 1, 2, 4] },
  { id: "relationships-colleagues", pillar: "relationships", articles: [0, 4] },
  { id: "relationships-degrees", pillar: "relationships", articles: [4] },
] as const satisfies readonly { id: string; pillar: Pillar; articles: readonly Article[] }[];
export type CriterionId = (typeof CRITERIA)[number]["id"];
