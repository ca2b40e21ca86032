import type { Day } from "../days/day";

/** A change at LinkedIn's side that was reported in public. */
type LinkedinChange = { id: string; day: Day; source: string };

/** Oldest first. Each with the page that reports it; read on 2026-11-23. */
export const LINKEDIN_CHANGES = [
  // LinkedIn's own blog: new activities count, quality counts beside quantity.
  {
    id: "formula2015",
    day: "2015-01-26",
    source:
      "https://business.linkedin.com/sales-solutions/blog/t/the-new-formula-for-social-selling-infographic",
  },
  // Until then only Sales Navigator customers saw it.
  {
    id: "everyone2015",
    day: "2015-08-03",
    source:
      "https://www.linkedinsights.com/what-linkedins-social-selling-index-really-measures-i-know-how-your-ssi-is-calculated/",
  },
  // Many members in many countries lost about 7 % overnight.
  {
    id: "drop2017",
    day: "2017-02-10",
    source: "https://salesforlife.com/blog/did-linkedin-just-drop-your-ssi-score/",
  },
] as const satisfies readonly LinkedinChange[];

export type LinkedinChangeId = (typeof LINKEDIN_CHANGES)[number]["id"];
