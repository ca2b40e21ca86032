import { quietly } from "../../quietly";
import { followCoach } from "../coach";
import { followHistory } from "../history";
import { followRepaired } from "../repaired";
import { followSettings } from "../settings";
import { showHistoryAt } from "../shown-history";
import { followToday } from "../today";
import type { Early } from "./early";
import { followClock } from "./own-clock";

/**
 * Reads all that popup and dashboard show once, and then follows it.
 *
 * @param history how the page reads the history
 * @param early what was asked for before, if nothing has changed since
 */
export function startOwnPage(history: Parameters<typeof followHistory>[0], early?: Early): void {
  showHistoryAt(location);
  followClock();
  followHistory(history);
  // Nearly everybody has one account.
  quietly(loadAccounts(history.isFollowing));
  followSettings(early);
  followToday(early);
  followCoach();
  followRepaired();
}

async function loadAccounts(isFollowing = false): Promise<void> {
  const { followAccounts } = await import("../accounts");
  followAccounts(isFollowing);
}
