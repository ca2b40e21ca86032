import type { ProfileField } from "../profile/profile-fields";
import type { Pillar } from "../scores/pillars";

/** The five articles the coaching is drawn from (design page `coaching.md`), by their numbers. */
export const ARTICLES = [0, 1, 2, 3, 4] as const;
export type Article = (typeof ARTICLES)[number];

/** What a tip needs: nothing paid, Premium or Sales Navigator, or Sales Navigator. */
type Needs = "free" | "premium" | "navigator";

/** About how long a tip takes. */
export type Takes =
  | "tenMinutes"
  | "halfHour"
  | "hour"
  | "dailyTen"
  | "weeklyHalfHour"
  | "weeklyHour";

/** The rows of `coaching.md` §2, in its order: id, pillar, articles, needs, checks, takes. */
const ROWS = [
  ["b-photo", "brand", [0, 1, 2, 3], "free", ["photo", "banner"], "halfHour"],
  ["b-headline", "brand", [0, 1, 2, 4], "free", ["headline", "about"], "hour"],
  ["b-experience", "brand", [0, 1, 2, 3, 4], "free", ["experience"], "hour"],
  ["b-keywords", "brand", [4], "free", ["headline", "about"], "halfHour"],
  ["b-media", "brand", [0, 3, 4], "free", ["featured"], "halfHour"],
  ["b-skills", "brand", [0, 3, 4], "free", ["skills"], "tenMinutes"],
  ["b-recommend", "brand", [0, 3], "free", ["recommendations"], "tenMinutes"],
  ["b-publish", "brand", [0, 1, 2, 4], "free", [], "weeklyHour"],
  ["b-comment-first", "brand", [2], "free", [], "tenMinutes"],
  ["b-coherence", "brand", [1], "free", [], "halfHour"],
  ["b-creator", "brand", [2], "free", [], "tenMinutes"],
  ["p-search", "people", [0, 1, 2, 3, 4], "free", [], "halfHour"],
  ["p-advanced", "people", [0, 3], "navigator", [], "hour"],
  ["p-intro", "people", [0], "free", [], "tenMinutes"],
  ["p-common", "people", [0, 1], "free", [], "tenMinutes"],
  ["p-alerts", "people", [0], "navigator", [], "tenMinutes"],
  ["p-visitors", "people", [0, 3, 4], "free", [], "weeklyHalfHour"],
  ["p-view", "people", [1, 3, 4], "free", [], "dailyTen"],
  ["p-daily", "people", [3, 4], "free", [], "dailyTen"],
  ["i-share", "insights", [0, 1, 2], "free", [], "halfHour"],
  ["i-news", "insights", [0, 1, 3, 4], "free", [], "dailyTen"],
  ["i-activity", "insights", [0], "navigator", [], "dailyTen"],
  ["i-comment", "insights", [0, 1, 2, 4], "free", [], "dailyTen"],
  ["i-personal", "insights", [0], "free", [], "tenMinutes"],
  ["i-reply", "insights", [1, 3], "free", [], "dailyTen"],
  ["i-inmail", "insights", [3, 4], "premium", [], "halfHour"],
  ["i-conversation", "insights", [1, 2, 3, 4], "free", [], "weeklyHour"],
  ["i-live", "insights", [2], "free", [], "hour"],
  ["r-invite", "relationships", [0], "free", ["connections"], "tenMinutes"],
  ["r-decision", "relationships", [0, 1, 2, 4], "free", [], "weeklyHalfHour"],
  ["r-colleagues", "relationships", [0, 4], "free", [], "halfHour"],
  ["r-teamlink", "relationships", [0], "navigator", [], "tenMinutes"],
  ["r-dormant", "relationships", [0], "free", [], "weeklyHalfHour"],
  ["r-accept", "relationships", [1, 3, 4], "free", [], "halfHour"],
  ["r-degrees", "relationships", [4], "free", [], "weeklyHalfHour"],
] as const satisfies readonly [string, Pillar, Article[], Needs, ProfileField[], Takes][];

export type TipId = (typeof ROWS)[number][0];

/** One tip; its words stand in the texts under its id. */
export type Tip = {
  id: TipId;
  pillar: Pillar;
  articles: readonly Article[];
  needs: Needs;
  /** The fields of the own profile that tell whether it is done. */
  checks: readonly ProfileField[];
  takes: Takes;
};

export const TIPS: readonly Tip[] = ROWS.map(([id, pillar, articles, needs, checks, takes]) => ({
  id,
  pillar,
  articles,
  needs,
  checks,
  takes,
}));
