import { withNew } from "../../../domain/accounts/histories";
import { isSyncOn } from "../../../domain/settings/consent";
import type { Exchange } from "../../../domain/sync/exchange";
import { changeHistories } from "../../../storage/accounts/histories";
import { withHistory } from "../../../storage/database/database";
import { mergeIntoStored } from "../../../storage/history/days";
import { forgetMirror } from "../../../storage/history/mirror";
import { readSettings } from "../../../storage/settings";
import { oneAtATime, tellHistory } from "../history";
import type { Met } from "./pairs";

/**
 * Stores what the account knows more.
 *
 * @returns whether anything came
 */
export async function receive(exchanges: readonly (Met & Exchange)[]): Promise<boolean> {
  let hasReceived = false;
  for (const one of exchanges) {
    const { id, here, received, floor, isHere } = one;
    const days = [...received.snapshots, ...received.deleted].map(({ day }) => day);
    const isRaised = floor > here.floor;
    if (days.length === 0 && !(isRaised && isHere)) continue;
    if (!(await oneAtATime(() => store(one)))) return hasReceived;
    const left = isRaised ? [...here.snapshots, ...here.deleted].map(({ day }) => day) : [];
    await tellHistory(id, [...days, ...left]);
    hasReceived = true;
  }
  return hasReceived;
}

/** @returns false where everything was deleted meanwhile: then nothing may come back */
async function store({ id, here, received, floor, isHere }: Met & Exchange): Promise<boolean> {
  if (!isSyncOn(await readSettings())) return false;
  await withHistory(id, (database) => mergeIntoStored(database, received));
  if (floor > here.floor) await forgetMirror(id);
  if (!isHere) await changeHistories((now) => withNew(now, id, ""));
  return true;
}
