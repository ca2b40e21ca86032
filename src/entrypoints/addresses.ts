/** The page the member opens to see the index. */
export const SSI_ADDRESS = "https://www.linkedin.com/sales/ssi";

/** Where LinkedIn leads to the member's own profile. */
export const OWN_PROFILE_ADDRESS = "https://www.linkedin.com/in/me/";

/** Where our scripts may run, as match patterns. */
export const SSI_MATCHES = [`${SSI_ADDRESS}*`];
export const PROFILE_MATCHES = ["https://www.linkedin.com/in/*"];

/** Our own pages, from the root. */
export const DASHBOARD = "dashboard/index.html";
export const SAMPLE = "sample/index.html";

/** The views of the dashboard. */
export type View =
  | "welcome"
  | "trend"
  | "share"
  | "report"
  | "history"
  | "import"
  | "coach"
  | "outcomes"
  | "profile"
  | "about"
  | "settings";

/** The address of a view within the dashboard. */
export function addressOf(view: View): string {
  return `#/${view}`;
}

/** The address of a view of the dashboard, from the root; with `?sample`, of the sample's. */
export function dashboardAt(view: View, search: "" | "?sample" = ""): string {
  return `${DASHBOARD}${search}${addressOf(view)}`;
}

/** The privacy policy in a language, by the code its texts call it, from the root. */
export function policyAt(language: string): string {
  return `/privacy/${language}.html`;
}

/** The tab that a popup is opened on. */
export const ACTIVE_TAB = { active: true, currentWindow: true };
