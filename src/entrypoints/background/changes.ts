import type { Handlers } from "../../messages/serve";
import { withHistory } from "../../storage/database/database";
import * as stage from "../../storage/history/stage";
import { historyChanged } from "./history";
import { allHistories, historyFor } from "./which-history";

export const stageChanges: Handlers["stageChanges"] = async ({ batch, slice, changes }, asker) => {
  await withHistory(await historyFor(asker), (database) =>
    stage.stageSlice(database, batch, slice, changes, new Date()),
  );
  return "staged";
};

export const commitChanges: Handlers["commitChanges"] = async ({ batch, count }, asker) => {
  const id = await historyFor(asker);
  const days = await withHistory(id, (database) => stage.commitStage(database, batch, count));
  if (!days) return "gone";
  await historyChanged(id, days);
  return "written";
};

export const dropChanges: Handlers["dropChanges"] = async ({ batch }, asker) => {
  await withHistory(await historyFor(asker), (database) => stage.dropStage(database, batch));
  return "dropped";
};

/** Takes away what pages left staged that were closed in the middle. */
export async function dropOldStages(): Promise<void> {
  for (const id of await allHistories()) {
    await withHistory(id, (database) => stage.dropOldStages(database, new Date()));
  }
}
