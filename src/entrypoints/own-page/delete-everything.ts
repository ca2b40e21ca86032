import { isSyncOn } from "../../domain/settings/consent";
import type { Left } from "../../messages/protocol";
import { send } from "../../messages/send";
import { deleteSample } from "../../storage/sample";
import { settings } from "./settings";

/**
 * Deletes everything in this browser. Sync is switched off first, so that nothing of it comes back;
 * the copy in the account stays for the other browsers. The sample goes, too: nothing is to be left.
 *
 * @returns what could not be deleted
 * @throws {StorageFailure} when the history could not; then nothing was
 */
export async function deleteEverything(): Promise<LeftOver[]> {
  if (isSyncOn(settings.value)) await send("stopSync", { remove: false });
  return withoutSample(await send("deleteEverything", {}));
}

/**
 * The same in every browser with sync, as they hear of it.
 *
 * @throws when the account does not take it; then nothing was deleted
 */
export async function deleteEverywhere(): Promise<LeftOver[]> {
  return withoutSample(await send("deleteEverything", { everywhere: true }));
}

type LeftOver = Left | "sample";

async function withoutSample({ left }: { left: Left[] }): Promise<LeftOver[]> {
  const isGone = await deleteSample().then(
    () => true,
    () => false,
  );
  return isGone ? left : [...left, "sample"];
}
