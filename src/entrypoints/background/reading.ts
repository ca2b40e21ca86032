import type { AsideReading } from "../../domain/accounts/aside";
import { type Histories, placeFor, showing, withRule } from "../../domain/accounts/histories";
import { dayOf } from "../../domain/days/day";
import { whyNotStored } from "../../domain/reading/failure";
import type { Reading, Source } from "../../domain/reading/reading";
import type { Details } from "../../domain/reading/result";
import { isWaiting } from "../../domain/reading/waiting";
import { hasConsent } from "../../domain/settings/consent";
import type { Kept, Payload } from "../../messages/protocol";
import type { Asker } from "../../messages/serve";
import { changeHistories, readHistories } from "../../storage/accounts/histories";
import { readAttempt, saveAttempt } from "../../storage/attempt";
import { withHistory } from "../../storage/database/database";
import { countDays } from "../../storage/history/days";
import { keepReading } from "../../storage/history/snapshots";
import { readAnswer, saveAnswer } from "../../storage/proposal-answer";
import { readSettings } from "../../storage/settings";
import { quietly } from "../quietly";
import { putAside } from "./accounts";
import { showBadge } from "./badge";
import { historyChanged } from "./history";
import { refreshPanels } from "./panel";

/**
 * Keeps what was read at an instant, if the member agreed to the reading: in the history that what is
 * read in the asking tab belongs to. Where nobody can tell whose it is, the member is asked.
 *
 * @param container the one of Firefox that the page is in
 * @throws {StorageFailure} when it could not be stored, after that was noted for every surface
 */
export async function keep(
  reading: Reading,
  source: Source,
  takenAt: Date,
  container?: string,
): Promise<Kept> {
  if (!hasConsent(await readSettings())) return "not-agreed";
  const read = { reading, source, takenAt };
  const { result, history } = await keepInPlace(read, container).catch(noteFailure);
  // Before the surfaces look again, so that they see both.
  await saveAttempt(result, new Date());
  if (result === "kept") await historyChanged(history, [dayOf(takenAt)]);
  else quietly(refreshPanels());
  return result;
}

type Read = { reading: Reading; source: Source; takenAt: Date };

async function keepInPlace({ reading, source, takenAt }: Read, container: string | undefined) {
  const histories = await knownContainer(container);
  const place = placeFor(histories, container);
  const history = typeof place === "object" ? place.history : histories.shown;
  const aside = (why: AsideReading["why"]) =>
    putAside({
      day: dayOf(takenAt),
      takenAt: takenAt.toISOString(),
      reading,
      source,
      why,
      history,
      ...(container !== undefined && { container }),
    });
  if (place === "left-out") return { result: place, history };
  if (place === "new-container") return { result: await aside(place), history };
  const captured = await withHistory(history, (database) =>
    keepReading(database, reading, source, takenAt),
  );
  if ("asked" in captured) return { result: await aside(captured.asked), history };
  if ("refused" in captured) return { result: captured.refused, history };
  // One looks at what was read last.
  if (history !== histories.shown) await changeHistories((now) => showing(now, history));
  return { result: "kept" as const, history };
}

/** Whoever has kept nothing yet is asked nothing: their first container is simply theirs. */
async function knownContainer(container: string | undefined): Promise<Histories> {
  const histories = await readHistories();
  const isFirst =
    placeFor(histories, container) === "new-container" &&
    histories.list.length === 1 &&
    (await withHistory(histories.shown, countDays)) === 0;
  return isFirst ? changeHistories((now) => withRule(now, container, now.shown)) : histories;
}

/** Nothing is lost yet: the page tries again, and the member hears meanwhile what is wrong. */
async function noteFailure(error: unknown): Promise<never> {
  await saveAttempt("not-kept", new Date(), { why: whyNotStored(error) ?? "broken" });
  quietly(refreshPanels());
  quietly(showBadge());
  throw error;
}

/** Notes a page's state, if the member agreed to the reading, and has the panels look again. */
export async function noteState(report: Payload<"reportState">, { container }: Asker = {}) {
  const details = { ...report, ...(container !== undefined && { container }) };
  if (hasConsent(await readSettings())) await note(details);
  quietly(refreshPanels());
  return "noted" as const;
}

/** What the member has answered today is not asked again. */
async function note({
  state,
  ...details
}: Payload<"reportState"> & Pick<Details, "container">): Promise<void> {
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
  const { proposal, result, container } = attempt;
  const seenAt = new Date(at);
  const done = isMine ? await keep(proposal, "confirmed", seenAt, container) : "dropped";
  if (done === "dropped") await saveAttempt(result, seenAt);
  // Only what was carried out is remembered: a yes that could not be kept may be given again.
  if (done !== "not-agreed" && done !== "clock-behind") {
    await saveAnswer({ proposal, isMine, day: dayOf(seenAt) });
  }
  quietly(refreshPanels());
  return done;
}
