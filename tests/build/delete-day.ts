import { deletionOf } from "../../src/domain/backup/changes";
import { handlers } from "../../src/entrypoints/background/handlers";
import { stored } from "./stored-snapshots";

/** Has the worker delete a day, as a page of ours does. */
export async function deleteDay(day: string) {
  const changes = deletionOf((await stored()).filter((one) => one.day === day));
  await handlers.stageChanges({ batch: "deletion", slice: 0, changes });
  return handlers.commitChanges({ batch: "deletion", count: 1 });
}
