import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { t } from "../../i18n/t";
import { Notice } from "../../ui/controls/notice";
import type { View } from "../addresses";
import { VIEWS } from "./views-table";

/** What stands in each view that was asked for; none until its script was loaded. */
export const contents = signal<Partial<Record<View, ComponentType>>>({});

/** Loads what stands in a view, where that is not there yet; a failure is told in its place. */
export async function loadContent(view: View, load = VIEWS[view].load): Promise<void> {
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
