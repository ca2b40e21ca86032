import {
  type AsideReading,
  alike,
  isLeftOutBefore,
  withAside,
  withoutAside,
} from "../../domain/accounts/aside";
import {
  type Histories,
  LEFT_OUT,
  showing,
  withNew,
  without,
  withRule,
} from "../../domain/accounts/histories";
import { withLeftOut } from "../../domain/sync/sync-state";
import type { Answers, Payload } from "../../messages/protocol";
import { changeAside, readAside } from "../../storage/accounts/aside";
import { changeHistories, readHistories } from "../../storage/accounts/histories";
import { saveAttempt } from "../../storage/attempt";
import { removeHistory, withHistory } from "../../storage/database/database";
import { type HistoryId, historyIdIn, newHistoryId } from "../../storage/database/history-id";
import { forgetMirror } from "../../storage/history/mirror";
import { keepReading } from "../../storage/history/snapshots";
import { changeSyncState } from "../../storage/sync/state";
import { historyChanged } from "./history";

/** Puts a reading aside until the member says whose it is, or leaves it out as they said before. */
export async function putAside(put: AsideReading): Promise<"put-aside" | "left-out"> {
  let isLeftOut = false;
  await changeAside((aside) => {
    isLeftOut = isLeftOutBefore(aside, put);
    return withAside(aside, isLeftOut ? { ...put, isLeftOut } : put);
  });
  return isLeftOut ? "left-out" : "put-aside";
}

/**
 * Carries out what the member said of a reading that was put aside, and of all like it: each is kept
 * for the time it was read. What is kept is taken away only then, so that nothing is lost where the
 * worker is stopped in the middle.
 */
export async function answerAside({
  takenAt,
  ...answer
}: Payload<"answerAside">): Promise<Answers["answerAside"]> {
  const aside = await readAside();
  const asked = aside.readings.find((one) => one.takenAt === takenAt && !one.isLeftOut);
  if (!asked) return "gone";
  const all = alike(aside, asked);
  if (answer.whose === "left-out") return leaveOut(asked, all);
  const id = await historyAnswered(asked, answer);
  await withHistory(id, async (database) => {
    for (const one of all) {
      await keepReading(database, one.reading, one.source, new Date(one.takenAt), true);
    }
  });
  await changeAside((now) => withoutAside(now, all));
  await saveAttempt("kept", new Date());
  await historyChanged(
    id,
    all.map(({ day }) => day),
  );
  return "kept";
}

/** In a container it holds for all that is read there, elsewhere for readings like these. */
async function leaveOut(asked: AsideReading, all: readonly AsideReading[]) {
  if (asked.why === "new-container") {
    await changeHistories((now) => withRule(now, asked.container, LEFT_OUT));
    await changeAside((now) => withoutAside(now, all));
  } else {
    await changeAside((now) =>
      all.reduce((aside, one) => withAside(aside, { ...one, isLeftOut: true }), now),
    );
  }
  await saveAttempt("left-out", new Date());
  return "left-out" as const;
}

/** The history the member names, made where it is new; what is read there from now on goes into it. */
async function historyAnswered(
  asked: AsideReading,
  { history = asked.history, name }: Pick<Payload<"answerAside">, "history" | "name">,
): Promise<HistoryId> {
  const isNew = name !== undefined;
  const id = isNew ? newHistoryId() : history;
  await changeHistories((now) => {
    const named = isNew ? withNew(now, id, name) : now;
    const isSame = id === asked.history && asked.why === "other-member";
    return isSame ? named : showing(withRule(named, asked.container, id), id);
  });
  return id;
}

/** Deletes a history with all that is known of it; the last one is no history among others. */
export async function deleteHistory({
  id,
}: Payload<"deleteHistory">): Promise<Answers["deleteHistory"]> {
  const { list } = await readHistories();
  if (list.length < 2 || !list.some((one) => one.id === id)) return "last";
  await forgetMirror(id);
  await removeHistory(id);
  await changeHistories((now) => without(now, id));
  await changeSyncState((now) => withLeftOut(now, id));
  await changeAside((now) => ({
    ...now,
    readings: now.readings.filter(({ history }) => history !== id),
  }));
  await historyChanged(id, []);
  return "deleted";
}

/** Puts histories back on the list that are stored and not on it: the list is a setting, and may be lost. */
export async function findHistories(): Promise<void> {
  const stored = (await indexedDB.databases()).flatMap(({ name }) => historyIdIn(name) ?? []);
  await changeHistories((now) => withFound(now, stored));
}

function withFound(of: Histories, stored: readonly HistoryId[]): Histories | undefined {
  const lost = stored.filter((id) => !of.list.some((one) => one.id === id));
  return lost.length === 0 ? undefined : lost.reduce((now, id) => withNew(now, id, ""), of);
}
