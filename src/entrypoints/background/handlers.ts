import { browser } from "../../browser";
import { hasConsent } from "../../domain/consent";
import type { Reading, Source } from "../../domain/reading";
import type { Handlers } from "../../messages/serve";
import { announceHistory, readAttempt, saveAttempt } from "../../storage/attempt";
import { withDatabase } from "../../storage/database";
import { deleteSettings, readSettings } from "../../storage/settings";
import {
  deleteAllSnapshots,
  deleteSnapshot,
  keepReading,
  keepTyped,
} from "../../storage/snapshots";
import { leaveLinkedin } from "../linkedin";
import { showBadge } from "./badge";

/** What the worker does when it is asked. An answer means that the work is done and stored. */
export const handlers: Handlers = {
  keepReading({ reading, source, ageMs }) {
    return keep(reading, source, new Date(Date.now() - ageMs));
  },

  async reportState({ state, proposal }) {
    await saveAttempt(state, new Date(), proposal);
    return "noted";
  },

  async answerProposal({ at, isMine }) {
    const attempt = await readAttempt();
    if (attempt?.at !== at || !attempt.proposal || attempt.outcome === "kept") return "gone";
    if (isMine) return keep(attempt.proposal, "confirmed", new Date(at));
    await saveAttempt(attempt.outcome, new Date(at));
    return "dropped";
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

  async deleteEverything() {
    await inTurn(async () => {
      await deleteSettings();
      await withDatabase(deleteAllSnapshots);
    });
    await browser.storage.session.clear();
    await leaveLinkedin();
    await historyChanged();
    return "deleted";
  },
};

/** Keeps what was read at an instant, if the member agreed to the reading. */
async function keep(reading: Reading, source: Source, takenAt: Date) {
  const captured = await inTurn(async () => {
    if (!hasConsent(await readSettings())) return undefined;
    return withDatabase((database) => keepReading(database, reading, source, takenAt));
  });
  if (!captured) return "not-agreed";
  const outcome = "kept" in captured ? "kept" : captured.refused;
  await saveAttempt(outcome, new Date());
  if (outcome === "kept") await historyChanged();
  return outcome;
}

/** A reading that found consent must be stored before everything is deleted, or not at all. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request("history", work);
}

async function historyChanged(): Promise<void> {
  await announceHistory(new Date());
  // What is stored is stored: a badge that cannot be drawn must not make anyone try again.
  await showBadge().catch(() => undefined);
}
