import type { ComponentType } from "preact";
import { t } from "../../i18n/t";
import type { View } from "../addresses";

type ViewRow = {
  title: () => string;
  /** How the navigation calls it, where that is not its title. */
  name?: () => string;
  /** Its sign in the navigation, in lines of 20 by 20 pixels; those within another have none. */
  icon?: string;
  /** What stands in it: a script of its own, so that a dashboard opens with the one looked at. */
  load: () => Promise<ComponentType>;
  /** Of the sample there is a history to see, and what the coach says of it. */
  isInSample?: true;
  /** Stands in the navigation as that view, from which one comes to it. */
  isWithin?: View;
  /** Where one looks at the history, it is said when nothing new comes in. */
  saysToday?: true;
  /** Needs no history. */
  isWithoutHistory?: true;
  /** Is of use without a history that can be read. */
  isForUnreadable?: true;
};

/** What the dashboard knows of each of its views, in the order of the navigation. */
export const VIEWS: Record<View, ViewRow> = {
  welcome: {
    title: () => t("welcomeTitle"),
    icon: "M5 17.5V3M5 3.5h9.5l-2 3.25 2 3.25H5",
    name: () => t("welcomeView"),
    load: async () => (await import("./views/welcome")).Welcome,
    isWithoutHistory: true,
  },
  trend: {
    title: () => t("trendView"),
    icon: "M2.5 14.5 7 9.5l3.5 3 6.5-8M12.5 4.5H17V9",
    load: async () => (await import("./views/trend")).Trend,
    isInSample: true,
    saysToday: true,
  },
  share: {
    title: () => t("shareView"),
    load: async () => (await import("./views/share/share")).Share,
    isInSample: true,
    isWithin: "trend",
  },
  report: {
    title: () => t("reportView"),
    load: async () => (await import("./views/share/report")).Report,
    isInSample: true,
    isWithin: "trend",
  },
  history: {
    title: () => t("historyView"),
    icon: "M3 4.5h14v12.5H3zM3 8.5h14M7 2.5v3.5M13 2.5v3.5M6.5 12h2M11.5 12h2",
    load: async () => (await import("./views/history")).History,
    isInSample: true,
    saysToday: true,
    isForUnreadable: true,
  },
  import: {
    title: () => t("importView"),
    load: async () => (await import("./views/import")).ImportView,
    isWithin: "history",
  },
  coach: {
    title: () => t("coachView"),
    icon: "M7.5 14.5h5M8.5 17.5h3M7.5 14.5c0-2-2.5-3-2.5-6.5a5 5 0 0 1 10 0c0 3.5-2.5 4.5-2.5 6.5",
    load: async () => (await import("./views/coach")).CoachView,
    isInSample: true,
  },
  outcomes: {
    title: () => t("outcomesView"),
    icon: "M4 17v-5M10 17V4M16 17V8.5",
    load: async () => (await import("./views/outcomes")).OutcomesView,
  },
  profile: {
    title: () => t("profileView"),
    icon: "M10 10a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3.5 17.5c.5-3.5 3-5 6.5-5s6 1.5 6.5 5",
    load: async () => (await import("./views/profile")).ProfileView,
  },
  about: {
    title: () => t("aboutView"),
    icon: "M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM10 9.5v4M10 6.5v.01",
    load: async () => (await import("./views/about")).About,
    isInSample: true,
    isForUnreadable: true,
  },
  settings: {
    title: () => t("settingsView"),
    icon: "M10 2.5 16 4.5v5c0 4-2.5 6.5-6 8-3.5-1.5-6-4-6-8v-5z",
    load: async () => (await import("./views/settings/settings")).Privacy,
    isWithoutHistory: true,
  },
};

/** Every view, in the order of the navigation. */
export const VIEW_NAMES = Object.keys(VIEWS) as View[];
