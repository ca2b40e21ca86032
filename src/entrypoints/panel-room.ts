import type { Corner } from "../domain/placement";
import { scoresSpan, watchUnder } from "../pages/ssi/score-places";

/** The open panel with the room around it, in pixels of the window. */
const OPEN_PX = 372 + 16 + 8;

/** Whether the panel stands beside the scores, never over them. */
export function panelRoom(page: Document, onResize: () => void) {
  const root = page.documentElement;
  const observer = new ResizeObserver(onResize);
  observer.observe(root);
  let stopWatching = () => {};
  let pill: HTMLElement | null = null;

  function watchPill() {
    stopWatching();
    stopWatching = () => {};
    const watched = pill;
    if (!watched) return;
    stopWatching = watchUnder(page, watched.getBoundingClientRect(), (isUnder) =>
      watched.toggleAttribute("data-yields", isUnder),
    );
  }

  return {
    /** Whether the open panel fits between the scores and that side of the window. */
    fits(corner: Corner): boolean {
      const span = scoresSpan(page);
      if (!span) return false;
      const free = corner.endsWith("left") ? span.left : root.clientWidth - span.right;
      return free >= OPEN_PX;
    },
    /** Takes the folded panel, so that it gives way to scores; null when it is open. */
    setPill(element: HTMLElement | null) {
      pill = element;
      watchPill();
    },
    /** Has the pill give way from where it stands now. */
    watchPill,
    stop() {
      observer.disconnect();
      stopWatching();
    },
  };
}
