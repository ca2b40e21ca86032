import { ASIDE_VERSION, type Aside, parseAside } from "../../domain/accounts/aside";
import { dayOf } from "../../domain/days/day";
import { changeItem, onItem, readItem } from "../stored-item";

/** What waits for the member's answer, in `storage.local`. */
const ITEM = "aside";

export async function readAside(): Promise<Aside> {
  return parse(await readItem(ITEM));
}

/** Changes it by a rule; undefined leaves it as it is. */
export function changeAside(rule: (aside: Aside) => Aside | undefined): Promise<void> {
  return changeItem(ITEM, ASIDE_VERSION, (stored) => rule(parse(stored)));
}

/** Calls back at every change, from whichever context; returns how to stop listening. */
export function onAside(listener: (aside: Aside) => void): () => void {
  return onItem(ITEM, (stored) => listener(parse(stored)));
}

const parse = (stored: unknown) => parseAside(stored, dayOf(new Date()));
