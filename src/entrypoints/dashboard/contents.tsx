import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { t } from "../../i18n/t";
import { Notice } from "../../ui/controls/notice";
import type { View } from "../addresses";

/** Each view is a script of its own, so that a dashboard opens with the one that is looked at. */
const LOADS: Record<View, () => Promise<ComponentType>> = {
  welcome: async () => (await import("./views/welcome")).Welcome,
  trend: async () => (await import("./views/trend")).Trend,
  history: async () => (await import("./views/history")).History,
  coach: async () => (await import("./views/coach")).CoachView,
  outcomes: async () => (await import("./views/outcomes")).OutcomesView,
  profile: async () => (await import("./views/profile")).ProfileView,
  about: async () => (await import("./views/about")).About,
  settings: async () => (await import("./views/settings")).Privacy,
};

/** What stands in each view that was asked for; none until its script was loaded. */
export const contents = signal<Partial<Record<View, ComponentType>>>({});

/** Loads what stands in a view, where that is not there yet; a failure is told in its place. */
export async function loadContent(view: View, load = LOADS[view]): Promise<void> {
  const known = contents.peek()[view];
  if (known && known !== NotLoaded) return;
  const content = await load().catch((error: unknown) => {
    console.error(error);
    return NotLoaded;
  });
  contents.value = { ...contents.peek(), [view]: content };
}

/** The extension's own file is gone or damaged: only the browser can get it anew. */
function NotLoaded() {
  return <Notice kind="alert">{t("viewNotLoaded")}</Notice>;
}
