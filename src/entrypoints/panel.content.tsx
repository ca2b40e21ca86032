import { browser } from "../browser";
import { isPanelOn } from "../domain/consent";
import { onNudge } from "../messages/nudge";
import { send } from "../messages/send";
import { otherPage } from "../pages/ssi/other-page";
import { onStoredSettings, readStoredSettings } from "../storage/stored-settings";
import { showPanel } from "./show-panel";

/** A second run in the same tab takes over from the first: known in our isolated world only. */
const STOP = Symbol.for("pilaster.panel");
const world = globalThis as typeof globalThis & { [STOP]?: () => void };

async function begin(): Promise<void> {
  world[STOP]?.();
  if (!isPanelOn(await readStoredSettings())) return;
  const panel = showPanel({
    read: (range) => send("readPanel", { range }),
    place: (placement) => send("placePanel", placement),
    answer: async (at, isMine) => (await send("answerProposal", { at, isMine })) !== "gone",
    openDashboard: () => send("openDashboard", {}),
    switchOff: () => send("switchPanelOff", {}),
    onNews: onNudge,
    isHere: () => otherPage(location) === undefined,
    // Without an id the extension was updated or removed.
    isGone: () => !browser.runtime.id,
  });
  const stopListening = onStoredSettings((settings) => {
    if (!isPanelOn(settings)) world[STOP]?.();
  });
  world[STOP] = () => {
    stopListening();
    panel.remove();
  };
}

void begin();
