import { render } from "preact";
import { browser } from "../browser";
import { isPanelOn } from "../domain/consent";
import type { PanelData } from "../domain/panel-data";
import type { Range } from "../domain/series";
import { onNudge } from "../messages/nudge";
import { send } from "../messages/send";
import { settle } from "../pages/settle";
import { hasScores } from "../pages/ssi/score-places";
import { stayIn } from "../pages/stay";
import { onStoredSettings, readStoredSettings } from "../storage/stored-settings";
import { Panel } from "../ui/panel";
import { panelRoom } from "./panel-room";
import { panelShadow } from "./panel-shadow";

/** LinkedIn's scores come first; where none come, the panel waits no longer, in milliseconds. */
const PATIENCE_MS = 5_000;

/** How soon a change of the page is looked at, in milliseconds: the look itself costs nothing. */
const LOOK_MS = 40;

/** A second run in the same tab takes over from the first: known in our isolated world only. */
const STOP = Symbol.for("pilaster.panel");
const world = globalThis as typeof globalThis & { [STOP]?: () => void };

/** Draws the panel with what the worker tells, until it is switched off or hidden. */
function showPanel(): void {
  const { host, place } = panelShadow(document);
  const room = panelRoom(document, draw);
  let range: Range = "30d";
  let data: PanelData | undefined;
  let stay: (() => void) | undefined;

  const painted = settle(document, {
    look: (visibleMs) => hasScores(document) || visibleMs > PATIENCE_MS || undefined,
    standsMs: () => 0,
    isSame: () => true,
    everyMs: LOOK_MS,
  });
  const ends = [
    painted.stop,
    room.stop,
    onStoredSettings((settings) => !isPanelOn(settings) && remove()),
    onNudge(refresh),
  ];
  document.addEventListener("visibilitychange", refresh);
  world[STOP] = remove;
  refresh();
  void painted.result.then((isPainted) => {
    if (!isPainted) return;
    stay = stayIn(document, host);
    draw();
  });

  function remove() {
    document.removeEventListener("visibilitychange", refresh);
    for (const end of ends) end();
    stay?.();
    render(null, place);
    data = undefined;
  }

  function refresh() {
    const asked = range;
    send("readPanel", { range }).then(
      (answer) => {
        if (asked !== range) return;
        if (answer === "off") return remove();
        data = answer;
        draw();
      },
      // Without an id the extension was updated or removed; otherwise the next nudge tries again.
      () => browser.runtime.id || remove(),
    );
  }

  function draw() {
    if (!data || !stay) return;
    render(
      <Panel
        {...{ data, range }}
        hasRoom={room.fits(data.placement.corner)}
        onPill={room.setPill}
        onRange={(chosen) => {
          range = chosen;
          refresh();
        }}
        onPlace={(placement) => {
          if (data) data = { ...data, placement };
          draw();
          void send("placePanel", placement).catch(() => undefined);
        }}
        onAnswer={async (at, isMine) => (await send("answerProposal", { at, isMine })) !== "gone"}
        onDashboard={() => void send("openDashboard", {}).catch(() => undefined)}
        onHide={remove}
        onOff={() => void send("switchPanelOff", {}).then(remove, remove)}
      />,
      place,
    );
    room.watchPill();
  }
}

async function begin(): Promise<void> {
  world[STOP]?.();
  if (isPanelOn(await readStoredSettings())) showPanel();
}

void begin();
