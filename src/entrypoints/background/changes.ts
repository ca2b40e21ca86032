import type { Handlers } from "../../messages/serve";
import * as stage from "../../storage/history/stage";
import { withCurrentHistory } from "./current-history";
import { historyChanged } from "./history";

export const stageChanges: Handlers["stageChanges"] = async ({ batch, slice, changes }) => {
  await withCurrentHistory((database) =>
    stage.stageSlice(database, batch, slice, changes, new Date()),
  );
  return "staged";
};

export const commitChanges: Handlers["commitChanges"] = async ({ batch, count }) => {
  const days = await withCurrentHistory((database) => stage.commitStage(database, batch, count));
  if (!days) return "gone";
  await historyChanged(days);
  return "written";
};

export const dropChanges: Handlers["dropChanges"] = async ({ batch }) => {
  await withCurrentHistory((database) => stage.dropStage(database, batch));
  return "dropped";
};

/** Takes away what pages left staged that were closed in the middle. */
export const dropOldStages = () =>
  withCurrentHistory((database) => stage.dropOldStages(database, new Date()));
