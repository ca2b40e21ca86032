import { byPillar, PILLARS } from "../../../domain/scores/pillars";
import { onlyNumberIn } from "../../text/numbers-in";
import { COMPONENT, COMPONENT_LABEL, COMPONENT_VALUE } from "../selectors";
import { pillarOrder } from "../wording";
import { ownElements } from "./own-elements";
import { readGroups, readTotal } from "./read-totals";
import type { Reader } from "./reader";

/** The four components as the page writes them out, "13.118 | …": the fourth reader. */
export const list: Reader = {
  source: "list",
  read(page) {
    const items = ownElements(page, COMPONENT).filter((item) =>
      item.querySelector(COMPONENT_VALUE),
    );
    if (items.length !== PILLARS.length) return undefined;
    const order = pillarOrder(
      items.map((item) => item.querySelector(COMPONENT_LABEL)?.textContent ?? ""),
    );
    if (!order) return undefined;
    const values = items.map((item) => onlyNumberIn(item.querySelector(COMPONENT_VALUE)));
    return {
      pillars: byPillar(values, order),
      displayedTotal: readTotal(page),
      groups: readGroups(page),
    };
  },
};
