import { signal } from "@preact/signals";
import type { View } from "../addresses";
import { VIEW_NAMES } from "./views-table";

function fromHash(): View | undefined {
  const name = location.hash.replace(/^#\//, "");
  return VIEW_NAMES.find((view) => view === name);
}

/** The view the address asks for; undefined when it asks for none. */
export const wanted = signal<View | undefined>(fromHash());

addEventListener("hashchange", () => {
  wanted.value = fromHash();
});
