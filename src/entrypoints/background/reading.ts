import { dayOf } from "../../domain/days/day";
import { whyNotStored } from "../../domain/reading/failure";
import type { Reading, Source } from "../../domain/reading/reading";
import { isWaiting } from "../../domain/reading/waiting";
import { hasConsent } from "../../domain/settings/consent";
import type { Payload } from "../../messages/protocol";
import { readAttempt, saveAttempt } from "../../storage/attempt";
import { keepReading } from "../../storage/history/snapshots";
import { readAnswer, saveAnswer } from "../../storage/proposal-answer";
import { readSettings } from "../../storage/settings";
import { quietly } from "../quietly";
import { showBadge } from "./badge";
import { withCurrentHistory } from "./current-history";
import { historyChanged } from "./history";
import { refreshPanels } from "./panel";

/**
 * Keeps what was read at an instant, if the member agreed to the reading.
 *
 * @throws {StorageFailure} when it could not be stored, after that was noted for every surface
 */
export async function keep(reading: Reading, source: Source, takenAt: Date) {
  if (!hasConsent(await readSettings())) return "not-agreed";
  const captured = await withCurrentHistory((database) =>
    keepReading(database, reading, source, takenAt),
  ).catch(noteFailure);
  const result = "kept" in captured ? "kept" : captured.refused;
  // Before the surfaces look again, so that they see both.
  await saveAttempt(result, new Date());
  if (result === "kept") await historyChanged([dayOf(takenAt)]);
  else quietly(refreshPanels());
  return result;
}

/** Nothing is lost yet: the page tries again, and the member hears meanwhile what is wrong. */
async function noteFailure(error: unknown): Promise<never> {
  await saveAttempt("not-kept", new Date(), { why: whyNotStored(error) ?? "broken" });
  quietly(refreshPanels());
  quietly(showBadge());
  throw error;
}

/** Notes a page's state, if the member agreed to the reading, and has the panels look again. */
export async function noteState(report: Payload<"reportState">) {
  if (hasConsent(await readSettings())) await note(report);
  quietly(refreshPanels());
  return "noted" as const;
}

/** What the member has answered today is not asked again. */
async function note({ state, ...details }: Payload<"reportState">): Promise<void> {
  const now = new Date();
  const answer = await readAnswer();
  // As texts: the same schema has parsed both, so their keys have one order.
  const isAnswered =
    answer?.day === dayOf(now) &&
    JSON.stringify(answer.proposal) === JSON.stringify(details.proposal);
  if (isAnswered) return saveAttempt(answer.isMine ? "kept" : state, now);
  // The member went on to another page: that takes nothing away from what was seen on this one.
  const before = state === "other-page" ? (await readAttempt())?.result : undefined;
  if (before === undefined || isWaiting(before)) await saveAttempt(state, now, details);
}

/** Carries out what the member answered to a proposal. */
export async function answerProposal({ at, isMine }: Payload<"answerProposal">) {
  const attempt = await readAttempt();
  if (attempt?.at !== at || !attempt.proposal) return "gone" as const;
  const { proposal, result } = attempt;
  const seenAt = new Date(at);
  const done = isMine ? await keep(proposal, "confirmed", seenAt) : "dropped";
  if (done === "dropped") await saveAttempt(result, seenAt);
  // Only what was carried out is remembered: a yes that could not be kept may be given again.
  if (done === "dropped" || done === "kept") {
    await saveAnswer({ proposal, isMine, day: dayOf(seenAt) });
  }
  quietly(refreshPanels());
  return done;
}
