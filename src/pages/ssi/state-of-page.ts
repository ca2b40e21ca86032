import type { PageState } from "../../domain/reading/page-state";
import { pageTexts } from "../text/page-text";
import { DATA_ELEMENT, DATA_MARK, SCORE_MARKERS } from "./selectors";

/** How long LinkedIn may take to paint, in milliseconds of time the tab was visible. */
export const PAINT_MS = 20_000;

/** A page with less text than this is still a shell, in characters. */
const SHELL_TEXT = 400;

/**
 * Names why a page without a reading has none, in the order of the design page `ssi-page.md` §6.
 *
 * @param refusal what `accept` said of the best reader's find, if any reader found something
 * @param visibleMs how long the tab has been visible since we look
 */
export function pageStateOf(
  page: Document,
  refusal: "incomplete" | "inconsistent" | undefined,
  visibleMs: number,
): PageState {
  const isMarked = refusal !== undefined || hasScoreMarker(page);
  if (!isMarked && page.visibilityState === "hidden") return "waiting-hidden";
  // Marks come one after the other while LinkedIn paints, so they are given the same time.
  if (visibleMs < PAINT_MS) return "waiting";
  if (refusal) return refusal;
  if (isMarked) return "incomplete";
  return hasText(page, SHELL_TEXT) ? "changed" : "not-painted";
}

function hasScoreMarker(page: Document): boolean {
  if (page.querySelector(SCORE_MARKERS)) return true;
  return [...page.getElementsByTagName(DATA_ELEMENT)].some((element) =>
    element.textContent?.includes(DATA_MARK),
  );
}

/** Whether the page shows at least `count` characters; stops reading once it does. */
function hasText(page: Document, count: number): boolean {
  let seen = 0;
  for (const { text, element } of pageTexts(page)) {
    // LinkedIn keeps its data there, out of sight.
    if (element.localName !== DATA_ELEMENT) seen += text.trim().length;
    if (seen >= count) return true;
  }
  return false;
}
