import { browser } from "../../browser";
import { hasConsent, reachesLinkedin } from "../../domain/consent";
import { dayOf } from "../../domain/day-of";
import type { Reading, Source } from "../../domain/reading";
import type { Payload } from "../../messages/protocol";
import type { Handlers } from "../../messages/serve";
import { readAnswer, saveAnswer } from "../../storage/answer";
import { announceHistory, readAttempt, saveAttempt } from "../../storage/attempt";
import { withDatabase } from "../../storage/database";
import { deleteMark, keepMark } from "../../storage/marks";
import { keepOutcome } from "../../storage/outcomes";
import { changeSettings, deleteSettings, readSettings } from "../../storage/settings";
import { deleteSnapshot, emptyDatabase, keepReading, keepTyped } from "../../storage/snapshots";
import { DASHBOARD, leaveLinkedin } from "../linkedin";
import { showBadge } from "./badge";
import { nudgePanels, readPanel } from "./panel";
import { forgetProfile, keepAnswer, keepProfile } from "./profile";
import { syncScripts } from "./scripts";

/** What the worker does when it is asked. An answer means that the work is done and stored. */
export const handlers: Handlers = {
  keepReading({ reading, source, ageMs }) {
    return inTurn(() => keep(reading, source, new Date(Date.now() - ageMs)));
  },

  reportState(report) {
    return inTurn(async () => {
      if (hasConsent(await readSettings())) await note(report);
      void nudgePanels();
      return "noted" as const;
    });
  },

  answerProposal({ at, isMine }) {
    return inTurn(async () => {
      const attempt = await readAttempt();
      if (attempt?.at !== at || !attempt.proposal) return "gone" as const;
      const { proposal, outcome } = attempt;
      const seenAt = new Date(at);
      const done = isMine ? await keep(proposal, "confirmed", seenAt) : "dropped";
      if (done === "dropped") await saveAttempt(outcome, seenAt);
      // Only what was carried out is remembered: a yes that could not be kept may be given again.
      if (done === "dropped" || done === "kept") {
        await saveAnswer({ proposal, isMine, day: dayOf(seenAt) });
      }
      void nudgePanels();
      return done;
    });
  },

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
    await changeSettings((settings) => ({
      ...settings,
      panel: { ...settings.panel, ...placement },
    }));
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

  async deleteEverything() {
    await inTurn(async () => {
      await deleteSettings();
      await withDatabase(emptyDatabase);
      await browser.storage.session.clear();
    });
    await leaveLinkedin();
    await historyChanged();
    return "deleted";
  },
};

/** Keeps what was read at an instant, if the member agreed to the reading. */
async function keep(reading: Reading, source: Source, takenAt: Date) {
  if (!hasConsent(await readSettings())) return "not-agreed";
  const captured = await withDatabase((database) =>
    keepReading(database, reading, source, takenAt),
  );
  const outcome = "kept" in captured ? "kept" : captured.refused;
  await saveAttempt(outcome, new Date());
  if (outcome === "kept") await historyChanged();
  else void nudgePanels();
  return outcome;
}

/** Notes a page's state for the popup. What the member has answered today is not asked again. */
async function note({ state, proposal }: Payload<"reportState">): Promise<void> {
  const now = new Date();
  const answer = await readAnswer();
  const isAnswered =
    answer?.day === dayOf(now) && JSON.stringify(answer.proposal) === JSON.stringify(proposal);
  if (isAnswered) return saveAttempt(answer.isMine ? "kept" : state, now);
  // The member went on to another page: that takes nothing away from what was seen on this one.
  const before = state === "other-page" ? (await readAttempt())?.outcome : undefined;
  if (before === undefined || before.startsWith("waiting")) await saveAttempt(state, now, proposal);
}

/**
 * One piece of work after the other: what found consent must be stored before everything is
 * deleted, or not at all, and no state may overwrite what was kept meanwhile.
 */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request("history", work);
}

async function historyChanged(): Promise<void> {
  await announceHistory(new Date());
  // What is stored is stored: a badge that cannot be drawn must not make anyone try again.
  await showBadge().catch(() => undefined);
  void nudgePanels();
}
