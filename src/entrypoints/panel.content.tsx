import { browser } from "../browser";
import { isPanelOn } from "../domain/settings/consent";
import { languageIn } from "../domain/settings/languages";
import { chooseTexts } from "../i18n/chosen-texts";
import { onPanelNews } from "../messages/panel-news";
import { send } from "../messages/send";
import { otherPage } from "../pages/ssi/ssi-address";
import { whenOpened } from "../pages/when-opened";
import { onStoredSettings, readStoredSettings } from "../storage/stored-settings";
import { showPanel } from "./content/show-panel";
import { claimSingleRun } from "./content/single-run";

async function begin(): Promise<void> {
  const { signal, end } = claimSingleRun("panel");
  await whenOpened(document);
  const stored = await readStoredSettings();
  if (!isPanelOn(stored) || signal.aborted) return;
  // The texts of one that was chosen before may still be here.
  chooseTexts(languageIn(stored));
  const panel = showPanel({
    read: (range) => send("readPanel", range ? { range } : {}),
    savePlacement: (placement) => send("placePanel", placement),
    saveChart: (chart) => send("chooseChart", { chart }),
    answer: async (at, isMine) => (await send("answerProposal", { at, isMine })) !== "gone",
    openDashboard: () => send("openDashboard", {}),
    switchOff: () => send("switchPanelOff", {}),
    onNews: onPanelNews,
    isHere: () => otherPage(location) === undefined,
    // Without an id the extension was updated or removed.
    isGone: () => !browser.runtime.id,
  });
  const stopListening = onStoredSettings((settings) => {
    if (!isPanelOn(settings)) end();
  });
  signal.addEventListener("abort", () => {
    panel.remove();
    stopListening();
  });
}

// What the member chose cannot be read, or the extension is gone: then no panel comes.
begin().catch(() => undefined);
