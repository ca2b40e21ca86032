import { browser } from "../../browser";
import { hasConsent, isPanelOn, reachesLinkedin } from "../../domain/settings/consent";
import type { Handlers } from "../../messages/serve";
import { announceHistory } from "../../storage/attempt";
import { withDatabase } from "../../storage/database/database";
import { deleteMark, keepMark } from "../../storage/marks";
import { keepOutcome } from "../../storage/outcomes";
import { changeSettings, readSettings } from "../../storage/settings";
import { deleteSnapshot, keepTyped, moveSnapshot } from "../../storage/snapshots";
import { DASHBOARD, leaveLinkedin } from "../linkedin";
import { quietly } from "../quietly";
import { deleteEverything } from "./delete-everything";
import { historyChanged } from "./history-changed";
import { nudgePanels, readPanel } from "./panel";
import { forgetProfile, keepAnswer, keepProfile } from "./profile";
import { answerProposal, keep, note } from "./reading";
import { syncScripts } from "./scripts";

/** What the worker does when it is asked. An answer means that the work is done and stored. */
export const handlers: Handlers = {
  keepReading({ reading, source, ageMs }) {
    return inTurn(() => keep(reading, source, new Date(Date.now() - ageMs)));
  },

  reportState(report) {
    return inTurn(async () => {
      if (hasConsent(await readSettings())) await note(report);
      quietly(nudgePanels());
      return "noted" as const;
    });
  },

  answerProposal: (answer) => inTurn(() => answerProposal(answer)),

  async keepTyped({ day, reading, replace }) {
    const isKept = await withDatabase((database) =>
      keepTyped(database, day, reading, new Date(), replace),
    );
    if (isKept) await historyChanged();
    return isKept ? "kept" : "exists";
  },

  async deleteDay({ day }) {
    await withDatabase((database) => deleteSnapshot(database, day));
    await historyChanged();
    return "deleted";
  },

  async moveDay({ from, to }) {
    const isMoved = await withDatabase((database) => moveSnapshot(database, from, to));
    if (isMoved) await historyChanged();
    return isMoved ? "moved" : "exists";
  },

  async keepMark(mark) {
    await withDatabase((database) => keepMark(database, mark));
    await announceHistory(new Date());
    return "kept";
  },

  async deleteMark({ day }) {
    await withDatabase((database) => deleteMark(database, day));
    await announceHistory(new Date());
    return "deleted";
  },

  async keepOutcome(counted) {
    await withDatabase((database) => keepOutcome(database, counted));
    await announceHistory(new Date());
    return "kept";
  },

  keepProfile: (look) => inTurn(() => keepProfile(look)),
  answerField: keepAnswer,
  deleteProfile: forgetProfile,

  async followSettings() {
    await syncScripts();
    return "followed";
  },

  readPanel: ({ range }) => readPanel(range, new Date()),

  async placePanel(placement) {
    // A panel that is dragged while everything is deleted must not leave its settings behind.
    await changeSettings((settings) =>
      isPanelOn(settings) ? { ...settings, panel: { ...settings.panel, ...placement } } : undefined,
    );
    return "placed";
  },

  async switchPanelOff() {
    const settings = await changeSettings((now) => ({
      ...now,
      panel: { ...now.panel, isOn: false },
    }));
    if (!reachesLinkedin(settings)) await leaveLinkedin();
    return "off";
  },

  async openDashboard() {
    await browser.tabs.create({ url: browser.runtime.getURL(`${DASHBOARD}#/trend`) });
    return "opened";
  },

  deleteEverything: () => inTurn(deleteEverything),
};

/**
 * One piece of work after the other: what found consent must be stored before everything is
 * deleted, or not at all, and no state may overwrite what was kept meanwhile.
 */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request("history", work);
}
