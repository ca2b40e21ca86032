import { announceHistory } from "../../storage/attempt";
import { quietly } from "../quietly";
import { showBadge } from "./badge";
import { nudgePanels } from "./panel";

/** Has every surface look again; what is stored is stored, so none of it may fail the asker. */
export async function historyChanged(): Promise<void> {
  const isTold = announceHistory(new Date());
  quietly(isTold);
  await Promise.allSettled([isTold, showBadge()]);
  quietly(nudgePanels());
}
