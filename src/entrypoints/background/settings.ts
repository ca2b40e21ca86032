import { browser } from "../../browser";
import { isPanelOn, usesLinkedin } from "../../domain/settings/consent";
import type { Handlers } from "../../messages/serve";
import { changeSettings } from "../../storage/settings";
import { dashboardAt } from "../addresses";
import { releaseLinkedin } from "../linkedin-permission";
import { syncScripts } from "./scripts";

export const followSettings: Handlers["followSettings"] = async () => {
  await syncScripts();
  return "followed";
};

/** A panel that is dragged while everything is deleted must not leave its settings behind. */
export const placePanel: Handlers["placePanel"] = async (placement) => {
  await changeSettings((settings) =>
    isPanelOn(settings) ? { ...settings, panel: { ...settings.panel, ...placement } } : undefined,
  );
  return "placed";
};

/** Popup and panel draw the pillars in the same way. */
export const chooseChart: Handlers["chooseChart"] = async ({ chart }) => {
  await changeSettings((settings) =>
    isPanelOn(settings) ? { ...settings, pillarChart: chart } : undefined,
  );
  return "chosen";
};

export const switchPanelOff: Handlers["switchPanelOff"] = async () => {
  const settings = await changeSettings((now) => ({
    ...now,
    panel: { ...now.panel, isOn: false },
  }));
  if (!usesLinkedin(settings)) await releaseLinkedin();
  return "off";
};

export const openDashboard: Handlers["openDashboard"] = async () => {
  await browser.tabs.create({ url: browser.runtime.getURL(dashboardAt("trend")) });
  return "opened";
};
