import { signal } from "@preact/signals";
import type { View } from "../addresses";

/** The views of the dashboard; those of the navigation in its order. */
export const VIEWS = [
  "welcome",
  "trend",
  "history",
  "coach",
  "outcomes",
  "profile",
  "about",
  "settings",
] as const satisfies readonly View[];

function fromHash(): View | undefined {
  const name = location.hash.replace(/^#\//, "");
  return VIEWS.find((view) => view === name);
}

/** The view the address asks for; undefined when it asks for none. */
export const wanted = signal<View | undefined>(fromHash());

addEventListener("hashchange", () => {
  wanted.value = fromHash();
});
