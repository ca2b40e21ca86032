import { render } from "preact";
import type { PanelData } from "../../domain/panel/panel-data";
import { type Fit, fitIn } from "../../domain/panel/panel-shape";
import type { Placement } from "../../domain/panel/placement";
import type { PillarChart } from "../../domain/trend/pillar-chart";
import type { Range } from "../../domain/trend/ranges";
import { keepAttached } from "../../pages/keep-attached";
import { hasScores } from "../../pages/ssi/score-places";
import { waitForStable } from "../../pages/wait-for-stable";
import { Panel } from "../../ui/panel/panel";
import type { ProposalProps } from "../../ui/reading/proposal";
import { panelRoom, type Surroundings } from "./panel-room";
import { panelShadow } from "./panel-shadow";

/** LinkedIn's scores come first; where none come, the panel waits no longer, in milliseconds. */
const PATIENCE_MS = 5_000;

/** How soon a change of the page is looked at, in milliseconds: the look itself costs nothing. */
const LOOK_MS = 40;

/** How often the page's address is looked at, in milliseconds. */
const HERE_MS = 500;

/** Where the panel's history comes from, and where the member's wishes go. All may fail. */
export type PanelSource = {
  /**
   * What the panel shows for a range, or for the one it opens with; "off" when it may not stand on the
   * page any more.
   */
  read: (range: Range | undefined) => Promise<PanelData | "off">;
  savePlacement: (placement: Placement) => Promise<unknown>;
  saveChart: (chart: PillarChart) => Promise<unknown>;
  answer: ProposalProps["onAnswer"];
  openDashboard: () => Promise<unknown>;
  switchOff: () => Promise<unknown>;
  /** Calls back when what the panel shows may have changed; returns how to stop. */
  onNews: (listener: () => void) => () => void;
  /** The page is the one the panel belongs to: LinkedIn changes pages without loading them anew. */
  isHere: () => boolean;
  /** Nobody will ever answer any more. */
  isGone: () => boolean;
};

/**
 * Shows the panel on this page, once its scores are painted, until it is removed. Until then it
 * only asks for what it will show: the page's own scores are not to come later because of us.
 */
export function showPanel(source: PanelSource): { remove: () => void } {
  /** Undefined until the member chooses. */
  let range: Range | undefined;
  let data: PanelData | undefined;
  /** Where the member put it on this page: an answer that was under way knows nothing of it. */
  let placed: Placement | undefined;
  let stage: ReturnType<typeof setUp> | undefined;
  let around: Surroundings | undefined;
  let fit: Fit | undefined;
  /** What is drawn of both, to tell whether another look finds another shape or place. */
  let chosen = "";

  const painted = waitForStable(document, {
    look: (visibleMs) => hasScores(document) || visibleMs > PATIENCE_MS || undefined,
    stableForMs: () => 0,
    isSame: () => true,
    everyMs: LOOK_MS,
  });
  const ends = [painted.stop, source.onNews(refresh)];
  document.addEventListener("visibilitychange", refresh);
  refresh();
  void painted.result.then((isPainted) => {
    if (!isPainted) return;
    const watch = setInterval(comeAndGo, HERE_MS);
    ends.push(() => clearInterval(watch));
    comeAndGo();
  });

  /** No event tells a script of ours that the page changed its address. */
  function comeAndGo() {
    if (source.isGone()) return remove();
    stage?.room.look();
    if (source.isHere() === (stage !== undefined)) return;
    if (stage) return clear();
    stage = setUp((now) => {
      around = now;
      if (choose()) draw();
      else stage?.room.watchPill();
    });
    refresh();
  }

  function clear() {
    stage?.clear();
    stage = undefined;
    around = undefined;
    fit = undefined;
    chosen = "";
  }

  /** The panel goes first: after an update of the extension its listeners may throw as they end. */
  function remove() {
    clear();
    document.removeEventListener("visibilitychange", refresh);
    for (const end of ends) {
      try {
        end();
      } catch {
        // Whoever would have called it is gone.
      }
    }
  }

  function refresh() {
    const asked = range;
    source.read(range).then(
      (answer) => {
        if (asked !== range) return;
        if (answer === "off") return remove();
        data = answer;
        draw();
      },
      // Otherwise the next news tries again.
      () => source.isGone() && remove(),
    );
  }

  /** Chooses the shape of the room there is; whether that or its place is another one now. */
  function choose(): boolean {
    if (!data || !around) return false;
    const before = chosen;
    fit = fitIn(around.room, (placed ?? data.placement).corner, fit);
    chosen = JSON.stringify([fit, fit.shape === "foot" && around.column]);
    return chosen !== before;
  }

  function draw() {
    choose();
    if (!data || !stage || !around || !fit) return;
    const { room, root } = stage;
    const placement = placed ?? data.placement;
    render(
      <Panel
        data={{ ...data, placement }}
        range={range ?? data.range}
        fit={fit}
        column={around.column}
        onPill={room.setPill}
        onFoot={room.setFoot}
        onRange={(wanted) => {
          range = wanted;
          refresh();
        }}
        onChart={(chart) => source.saveChart(chart).then(refresh)}
        onPlace={savePlacement}
        onAnswer={source.answer}
        onDashboard={source.openDashboard}
        onHide={remove}
        onOff={() => source.switchOff().then(remove)}
      />,
      root,
    );
    room.watchPill();
  }

  /** Stands there at once, and goes back where that could not be stored. */
  async function savePlacement(wanted: Placement) {
    const before = placed;
    placed = wanted;
    draw();
    try {
      await source.savePlacement(wanted);
    } catch (error) {
      if (placed === wanted) placed = before;
      draw();
      throw error;
    }
  }

  return { remove };
}

/** Puts the panel's empty root into the page. */
function setUp(onRoom: (around: Surroundings) => void) {
  const { host, root } = panelShadow(document);
  const leave = keepAttached(document, host);
  const room = panelRoom(host, onRoom);
  return {
    root,
    room,
    clear() {
      room.stop();
      leave();
      render(null, root);
    },
  };
}
