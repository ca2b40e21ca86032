import { floorAbove } from "../../../domain/history/floor";
import { isSyncOn } from "../../../domain/settings/consent";
import { withSync } from "../../../domain/settings/settings";
import { numbersOf } from "../../../domain/sync/first-contact";
import {
  ACCOUNT_ITEM,
  type AccountItem,
  floorItem,
  NO_ACCOUNT_ITEM,
  placeOf,
} from "../../../domain/sync/items";
import { meetingOf } from "../../../domain/sync/question";
import type { SyncStatus } from "../../../domain/sync/status";
import { ended, keptApart, type SyncState } from "../../../domain/sync/sync-state";
import type { Handlers } from "../../../messages/serve";
import { newHistoryId } from "../../../storage/database/history-id";
import { changeSettings, readSettings } from "../../../storage/settings";
import { type Account, readAccount, writeAccount } from "../../../storage/sync/account";
import { changeSyncState, noteToSend, readSyncState } from "../../../storage/sync/state";
import { isSyncAllowed } from "../../sync-permission";
import {
  aloneWithAccount,
  exchangeAll,
  noteFailure,
  readWritable,
  switchOff,
  whyIn,
} from "./exchange";
import { type Met, pairsOf } from "./pairs";

/** How it stands with sync. Only where the member is asked is the account looked at. */
export const readSync: Handlers["readSync"] = async () => {
  const isOn = isSyncOn(await readSettings());
  const state = await readSyncState();
  if (!isOn) return { is: "off", ...(state.why && { why: state.why }) };
  if (!state.asked) return statusOf(state);
  try {
    const pairs = await pairsOf(state, await readAccount());
    return { is: "asked", why: state.asked, numbers: numbersOf(pairs.map(meetingOf)) };
  } catch (error) {
    const why = whyIn(error);
    return statusOf({ ...state, problem: why === "busy" ? "refused" : why });
  }
};

function statusOf({ lastSent, lastReceived, bytes, unsent, ...state }: SyncState): SyncStatus {
  return {
    is: "on",
    ...(lastSent && { lastSent }),
    ...(lastReceived && { lastReceived }),
    bytes,
    isWaiting: state.changedAt !== undefined,
    unsent,
    ...(state.problem && { problem: state.problem }),
  };
}

export const startSync: Handlers["startSync"] = async ({ choice }) => {
  if (choice === "notNow") return stopSync({ remove: false });
  await aloneWithAccount(() => (choice ? answer(choice) : begin()));
  return readSync({});
};

/** The member agreed. Where nothing is in the account, it goes on at once. */
async function begin(): Promise<void> {
  if (!(await isSyncAllowed())) return switchOff("not-allowed");
  await changeSettings((now) => withSync(now, new Date()));
  await changeSyncState((now) => ended(now));
  await noteToSend(new Date());
  await exchangeAll(await readSyncState(), { isSending: true }).catch(noteFailure);
}

/** The member was asked, and what they said holds for all that is there now. */
async function answer(choice: "merge" | "apart"): Promise<void> {
  const state = await readSyncState();
  if (!isSyncOn(await readSettings()) || !state.asked) return;
  try {
    if (choice === "apart") await keepApart(state);
    await exchangeAll(await readSyncState(), { isSending: true, isAnswered: true });
  } catch (error) {
    await noteFailure(error);
  }
}

/** What both have under one name becomes two histories, here and there. */
async function keepApart(state: SyncState): Promise<void> {
  const pairs = await pairsOf(state, await readAccount());
  const mixed = pairs.filter(({ isHere, here, there }) => {
    const has = (days: Met["here"]) => days.snapshots.length + days.deleted.length > 0;
    return isHere && has(here) && there.quarters.size > 0;
  });
  await changeSyncState((now) =>
    mixed.reduce((known, { id }) => keptApart(known, id, newHistoryId(), newHistoryId()), now),
  );
}

export const stopSync: Handlers["stopSync"] = async ({ remove }) => {
  await aloneWithAccount(async () => {
    if (!isSyncOn(await readSettings())) return;
    try {
      if (remove) await removeCopy();
      await switchOff();
    } catch (error) {
      await noteFailure(error);
    }
  });
  return readSync({});
};

/** Leaves one item by which the other browsers know, and none with scores. */
async function removeCopy(): Promise<void> {
  const account = await readWritable();
  const removed: AccountItem = { ...NO_ACCOUNT_ITEM, off: true };
  await leaveOnly({ [ACCOUNT_ITEM]: removed }, account);
}

/**
 * Deletes the days of every browser with sync, as they hear of it: by a floor that all days known are
 * below. It does nothing while sync is off here.
 *
 * @throws {AccountFailure} when the browser does not take it; then nothing is deleted
 */
export async function emptyAccount(): Promise<void> {
  if (!isSyncOn(await readSettings())) return;
  const account = await readWritable();
  const pairs = await pairsOf({ ...(await readSyncState()), leftOut: [] }, account);
  const raised = pairs.map((pair) =>
    floorItem(pair.name, floorAbove(pair.here, meetingOf(pair).there)),
  );
  await leaveOnly(Object.assign({}, ...raised), account);
}

/** Writes this first, and then takes away all that holds days. */
async function leaveOnly(set: object, { items }: Account): Promise<void> {
  await writeAccount(set);
  await writeAccount({}, Object.keys(items).filter(placeOf));
}
