import { isSyncOn } from "../../../domain/settings/consent";
import { withoutSync } from "../../../domain/settings/settings";
import type { Exchange } from "../../../domain/sync/exchange";
import { exchange } from "../../../domain/sync/exchange";
import { type AccountItem, placeOf } from "../../../domain/sync/items";
import { contactAfter, questionBy } from "../../../domain/sync/question";
import { usedBytes } from "../../../domain/sync/room";
import type { WhySyncOff } from "../../../domain/sync/status";
import { ended, type SyncState } from "../../../domain/sync/sync-state";
import { changeSettings, readSettings } from "../../../storage/settings";
import {
  type Account,
  AccountFailure,
  readAccount,
  writeAccount,
} from "../../../storage/sync/account";
import { changeSyncState, readSyncState } from "../../../storage/sync/state";
import { giveBackSync, isSyncAllowed } from "../../sync-permission";
import { type Met, pairsOf, problemIn } from "./pairs";
import { receive } from "./receive";
import { send } from "./send";
import { sendLater, tryAgainLater } from "./send-later";

/** One look at the account after the other. Whoever holds this may wait for the history, never the other way round. */
export function aloneWithAccount<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request("sync", work);
}

/**
 * Brings the histories here and the account together, as far as the member has answered what they
 * are asked. While sync is off, the account is not even looked at; and what the member took away in
 * the browser is off.
 *
 * @param isSending whether what the account lacks is sent now, or by the alarm
 */
export function synchronise(isSending: boolean): Promise<void> {
  return aloneWithAccount(async () => {
    if (!isSyncOn(await readSettings())) return;
    if (!(await isSyncAllowed())) return switchOff("not-allowed");
    const state = await readSyncState();
    if (!state.asked) await exchangeAll(state, { isSending }).catch(noteFailure);
  });
}

/**
 * One exchange of everything.
 *
 * @param isAnswered whether the member has just said that it is to go on
 * @throws {AccountFailure} when the browser does not give or take it
 */
export async function exchangeAll(
  state: SyncState,
  { isSending, isAnswered = false }: { isSending: boolean; isAnswered?: boolean },
): Promise<void> {
  const account = await readWritable();
  const { whole } = account;
  // Whoever begins takes the copy up again.
  if (whole.off && state.contact !== "none") return leave(account);
  const pairs = await pairsOf(state, account);
  const asked = isAnswered ? undefined : questionBy(state, pairs);
  if (asked) return changeSyncState((now) => ({ ...now, asked }));
  const isFirst = state.contact === "none";
  const exchanges = pairs.map((pair) => ({ ...pair, ...exchange(pair.here, pair.there, isFirst) }));
  const hasReceived = await receive(exchanges);
  await changeSyncState(({ asked: _, problem: __, ...now }) => {
    const read = [...account.histories.values()].flatMap((quarters) => [...quarters.values()]);
    const problem = problemIn(read) ?? (now.unsent > 0 ? "full" : undefined);
    return {
      ...now,
      bytes: usedBytes(account.items),
      contact: isAnswered ? "met" : contactAfter(state, exchanges),
      ...(hasReceived && { lastReceived: new Date().toISOString() }),
      ...(problem && { problem }),
    };
  });
  if (isSending) await send(account, whole, exchanges, state);
  else if (exchanges.some(hasMore)) await sendLater();
}

/** @throws {AccountFailure} also where what holds for all cannot be read, and so nothing may be written */
export async function readWritable(): Promise<Account & { whole: AccountItem }> {
  const account = await readAccount();
  const { whole } = account;
  if (typeof whole === "string") throw new AccountFailure(problemIn([whole]) ?? "refused");
  return { ...account, whole };
}

const hasMore = ({ sent, emptied, floor, there }: Met & Exchange) =>
  sent.size + emptied.length > 0 || floor > there.floor;

/** Notes why it was not done; what waits is tried again later. */
export async function noteFailure(error: unknown): Promise<void> {
  const why = whyIn(error);
  // Only of the account is that all there is to say.
  if (why === "not-here") console.error(error);
  let failures = 0;
  await changeSyncState((now) => {
    failures = now.failures + 1;
    return { ...now, failures, ...(why !== "busy" && { problem: why }) };
  });
  await tryAgainLater(failures);
}

export const whyIn = (error: unknown) => (error instanceof AccountFailure ? error.why : "not-here");

/** Another browser removed the copy: nothing of ours is to be left of it, and sync is off here, too. */
async function leave({ items }: Account): Promise<void> {
  await writeAccount({}, Object.keys(items).filter(placeOf));
  await switchOff("removed-elsewhere");
}

/** Days here stay; what the browser allowed for it is given back. */
export async function switchOff(why?: WhySyncOff): Promise<void> {
  await changeSettings(withoutSync);
  await changeSyncState((now) => ended(now, why));
  await giveBackSync();
}
