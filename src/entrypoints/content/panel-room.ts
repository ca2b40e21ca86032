import type { Column, Room } from "../../domain/panel/panel-shape";
import { contentEnd } from "../../pages/page-end";
import { scoresSpan, watchUnder } from "../../pages/ssi/score-places";

export type Surroundings = { room: Room; column: Column };

/** A foot keeps this far from the window's sides, in pixels. */
const FOOT_GAP = 8;

/**
 * Follows the room around the page's scores. It is measured where the browser has just laid the page
 * out, so that no layout is asked for.
 *
 * @param onChange called with the room, at first and whenever it or the window is another one
 */
export function panelRoom(host: HTMLElement, onChange: (now: Surroundings) => void) {
  const page = host.ownerDocument;
  const { documentElement: root, body } = page;
  const parts: { pill: HTMLElement | null; foot: HTMLElement | null } = { pill: null, foot: null };
  /** Why the pill gives way. */
  const under = { scores: false, foot: false };
  let before = "";
  let stopWatching = () => {};

  const observer = new ResizeObserver(measure);
  const footSeen = new IntersectionObserver((entries) => {
    under.foot = entries.at(-1)?.isIntersecting === true;
    yieldPill();
  });

  setFoot(null);

  function setFoot(foot: HTMLElement | null) {
    footSeen.disconnect();
    observer.disconnect();
    parts.foot = foot;
    under.foot = false;
    for (const element of [root, body, foot]) if (element) observer.observe(element);
    if (foot) footSeen.observe(foot);
  }

  function measure() {
    const now = surroundings(host, parts.foot);
    const told = JSON.stringify([now, root.clientHeight]);
    if (told === before) return;
    before = told;
    onChange(now);
  }

  function yieldPill() {
    parts.pill?.toggleAttribute("data-yields", under.scores || under.foot);
  }

  function watchPill() {
    stopWatching();
    stopWatching = () => {};
    under.scores = false;
    if (!parts.pill) return;
    stopWatching = watchUnder(page, parts.pill.getBoundingClientRect(), (isUnder) => {
      under.scores = isUnder;
      yieldPill();
    });
  }

  return {
    /** Looks again once the next frame is laid out: a page may change without changing its size. */
    look() {
      observer.unobserve(root);
      observer.observe(root);
    },
    /** Takes the folded panel, so that it gives way; null when it is gone. */
    setPill(pill: HTMLElement | null) {
      parts.pill = pill;
      watchPill();
    },
    /** Takes the foot, in whose sight the pill gives way; null when it is gone. */
    setFoot,
    /** Has the pill give way from where it stands now. */
    watchPill,
    stop() {
      observer.disconnect();
      footSeen.disconnect();
      stopWatching();
    },
  };
}

function surroundings(host: HTMLElement, foot: HTMLElement | null): Surroundings {
  const page = host.ownerDocument;
  const root = page.documentElement;
  const scrolled = page.defaultView?.scrollY ?? 0;
  const hostBox = host.getBoundingClientRect();
  const wide = root.clientWidth;
  const span = scoresSpan(page);
  const end = contentEnd(page, foot ? foot.getBoundingClientRect().bottom + scrolled : 0);
  const left = Math.max(FOOT_GAP, span?.left ?? 0);
  const right = Math.min(wide - FOOT_GAP, span?.right ?? 0);
  return {
    room: {
      left: Math.floor(span?.left ?? 0),
      right: Math.floor(span ? wide - span.right : 0),
      hasFoot: span !== undefined && end !== undefined && right > left,
    },
    column: {
      left: Math.round(left - hostBox.left),
      top: Math.round((end ?? 0) - scrolled - hostBox.top),
      width: Math.floor(right - left),
    },
  };
}
