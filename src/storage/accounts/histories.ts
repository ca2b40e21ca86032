import { HISTORIES_VERSION, type Histories, parseHistories } from "../../domain/accounts/histories";
import { changeItem, onItem } from "../stored-item";
import { HISTORIES_ITEM, readStoredHistories } from "./shown-account";

/** The histories there are, which one is shown, and what goes into which. */
export async function readHistories(stored = readStoredHistories()): Promise<Histories> {
  return parseHistories(await stored);
}

/** Changes them by a rule, and returns what holds then; where it gives nothing, nothing is stored. */
export async function changeHistories(
  rule: (histories: Histories) => Histories | undefined,
): Promise<Histories> {
  let holds: Histories | undefined;
  await changeItem(HISTORIES_ITEM, HISTORIES_VERSION, (stored) => {
    const before = parseHistories(stored);
    const changed = rule(before);
    holds = changed ?? before;
    return changed;
  });
  return holds ?? readHistories();
}

/** Calls back at every change, from whichever context; returns how to stop listening. */
export function onHistories(listener: (histories: Histories) => void): () => void {
  return onItem(HISTORIES_ITEM, (stored) => listener(parseHistories(stored)));
}
