import { isByHand } from "../../domain/reading/source";
import { adviceNow } from "../own-page/coach";
import { snapshots } from "../own-page/history";

/**
 * Whether the popup shows what only days before its range can tell: when a page was last read, where
 * all since was typed, and whether there is a seat, where that decides whether there is a tip.
 */
export function isOlderShown(): boolean {
  const kept = snapshots.value ?? [];
  const advice = adviceNow();
  const lacksTip = advice !== undefined && !advice.tip && !advice.isWaiting;
  return (
    kept.every((one) => isByHand(one)) || (lacksTip && kept.every(({ seat }) => seat === undefined))
  );
}
