import { PILLARS, type Pillars } from "../../domain/pillars";
import type { Reader } from "./candidate";
import { onlyNumberIn } from "./numbers-in";
import { readGroups, readTotal } from "./read-totals";
import { COMPONENT, COMPONENT_LABEL, COMPONENT_VALUE, GROUP_BLOCK } from "./selectors";
import { pillarOrder } from "./wording";

/** The four components as the page writes them out, "13.118 | …": the fourth reader. */
export const list: Reader = {
  source: "list",
  read(page) {
    const items = [...page.querySelectorAll(COMPONENT)].filter(
      (item) => item.querySelector(COMPONENT_VALUE) && !item.closest(GROUP_BLOCK),
    );
    if (items.length !== PILLARS.length) return undefined;
    const order = pillarOrder(
      items.map((item) => item.querySelector(COMPONENT_LABEL)?.textContent ?? ""),
    );
    if (!order) return undefined;
    const pillars: Partial<Pillars> = {};
    for (const [index, item] of items.entries()) {
      const pillar = order[index];
      const value = onlyNumberIn(item.querySelector(COMPONENT_VALUE));
      if (pillar && value !== undefined) pillars[pillar] = value;
    }
    return { pillars, displayedTotal: readTotal(page), groups: readGroups(page) };
  },
};
