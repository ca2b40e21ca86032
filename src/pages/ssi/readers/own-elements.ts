import { GROUP_BLOCK } from "../selectors";

/** What a selector finds outside the blocks about other people, in the page's order. */
export function ownElements<Found extends Element>(page: Document, selector: string): Found[] {
  return [...page.querySelectorAll<Found>(selector)].filter((one) => !one.closest(GROUP_BLOCK));
}
