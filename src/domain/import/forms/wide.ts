import { headed } from "./headed";

/**
 * A script that was run every day, of which several versions are about: other columns, in another
 * order. The days on which it could read nothing stand as zeros (`history.md` §2).
 */
export const dailyScript = headed(
  "daily-script",
  {
    day: "Date",
    total: "Total_SSI",
    brand: "Brand",
    people: "People",
    insights: "Insights",
    relationships: "Relationships",
  },
  { industry_rank: "Industry_Rank", network_rank: "Network_Rank" },
);

/** What a member did each day, the index among it where it was looked at (`history.md` §2). */
export const activityExport = headed("activity-export", {
  day: "Date",
  total: "SSI",
  brand: "SSIProfessionalBrand",
  people: "SSIFindRightPeople",
  insights: "SSIEngageWithInsights",
  relationships: "SSIBuildRelationships",
});
