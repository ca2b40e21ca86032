import type { ComponentType } from "preact";
import { t } from "../../i18n/t";
import type { View } from "../addresses";

type ViewRow = {
  title: () => string;
  /** How the navigation calls it, where that is not its title. */
  name?: () => string;
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
    name: () => t("welcomeView"),
    load: async () => (await import("./views/welcome")).Welcome,
    isWithoutHistory: true,
  },
  trend: {
    title: () => t("trendView"),
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
    load: async () => (await import("./views/coach")).CoachView,
    isInSample: true,
  },
  outcomes: {
    title: () => t("outcomesView"),
    load: async () => (await import("./views/outcomes")).OutcomesView,
  },
  profile: {
    title: () => t("profileView"),
    load: async () => (await import("./views/profile")).ProfileView,
  },
  about: {
    title: () => t("aboutView"),
    load: async () => (await import("./views/about")).About,
    isInSample: true,
    isForUnreadable: true,
  },
  settings: {
    title: () => t("settingsView"),
    load: async () => (await import("./views/settings")).Privacy,
    isWithoutHistory: true,
  },
};

/** Every view, in the order of the navigation. */
export const VIEW_NAMES = Object.keys(VIEWS) as View[];
