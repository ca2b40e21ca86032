import { browser } from "../../browser";
import type { Left } from "../../messages/protocol";
import { forgetSameFile } from "../../storage/backup/same-file";
import { removeHistory, withHistory } from "../../storage/database/database";
import { OWN_HISTORY } from "../../storage/database/history-id";
import { emptyDatabase } from "../../storage/history/snapshots";
import { alone } from "../../storage/stored-item";
import { releaseLinkedin } from "../linkedin-permission";
import { giveBackSync } from "../sync-permission";
import { historyChanged } from "./history";
import { allHistories } from "./which-history";

/**
 * Deletes the history first, since that is what may fail, then the agreement and all choices, and
 * gives the permissions back.
 *
 * @returns what could not be deleted beside the history
 * @throws {StorageFailure} when the history cannot be deleted; then nothing is
 */
export async function deleteEverything(): Promise<{ left: Left[] }> {
  const left: Left[] = [];
  // Both at once, since what older versions kept in an item may be on its way into the history.
  await alone(async () => {
    const others = (await allHistories()).filter((id) => id !== OWN_HISTORY);
    // One that cannot be opened, or was stored by a newer Pilaster, goes as a whole.
    await withHistory(OWN_HISTORY, emptyDatabase).catch(() => removeHistory(OWN_HISTORY));
    await Promise.all(others.map((id) => removeHistory(id)));
    await forgetSameFile().catch(() => left.push("settings"));
    await browser.storage.local.clear().catch(() => left.push("settings"));
  });
  await browser.storage.session.clear();
  const released = [await releaseLinkedin(), await giveBackSync()];
  if (released.includes(false)) left.push("permission");
  await historyChanged(OWN_HISTORY, []);
  return { left: [...new Set(left)] };
}
