import { accept } from "../../../domain/reading/accept";
import { byPillar, PILLAR_MAX, PILLARS, round3 } from "../../../domain/scores/pillars";
import { agreed } from "../../text/agreed";
import { BAR_IDS } from "../selectors";
import { ownElements } from "./own-elements";
import { hasTotal, readGroups, readTotal } from "./read-totals";
import type { Found, Reader } from "./reader";

/**
 * The four `<progress>` bars with the caption's total, the rank cards and the groups' captions:
 * the first reader of the design page `ssi-page.md` §7. Independent of the page's language.
 */
export const bars: Reader = {
  source: "bars",
  read(page) {
    // A page that replaces its nodes may hold an id twice for a moment, so all of them are asked.
    const found = PILLARS.map((pillar) =>
      ownElements<HTMLProgressElement>(page, `progress#${BAR_IDS[pillar]}`),
    );
    if (found.every((bars) => bars.length === 0)) return undefined;
    const pillars = byPillar(found.map((bars) => agreed(bars.map(readBar))));
    return { pillars, displayedTotal: shownTotal(page, pillars), groups: readGroups(page) };
  },
};

/**
 * Four good bars need no total: one in words, or still to come, counts as not shown. A number that is
 * no total is refused all the same.
 */
function shownTotal(page: Document, pillars: Found["pillars"]): number | undefined {
  const isGood = typeof accept({ pillars }) !== "string";
  return isGood && !hasTotal(page) ? undefined : readTotal(page);
}

/**
 * A bar has two faces: the property, which the browser clamps to `max`, and the attribute, which
 * a framework may leave out. Where both are there they must agree.
 */
function readBar(bar: HTMLProgressElement): number | undefined {
  const attribute = bar.getAttribute("value");
  const written = attribute === null ? undefined : machineNumber(attribute);
  if (!bar.hasAttribute("max")) return written; // The property is clamped to 1 then.
  if (bar.max !== PILLAR_MAX || bar.position === -1) return undefined;
  if (attribute !== null && (written === undefined || round3(written) !== round3(bar.value))) {
    return undefined;
  }
  return bar.value;
}

/** An attribute's number: written by a program, so always with a decimal point. */
function machineNumber(text: string): number | undefined {
  return /^\d{1,3}(\.\d+)?$/.test(text.trim()) ? Number(text) : undefined;
}
