import { computed } from "@preact/signals";
import { type Kind, withOwnKind } from "../../domain/outcomes/kinds";
import type { OutcomeWeek } from "../../domain/outcomes/outcome-week";
import type { Payload } from "../../messages/protocol";
import * as stored from "../../storage/outcomes";
import { seen } from "./history";
import { sendForShown, writeShownHistory } from "./shown-history";

const NO_WEEKS: readonly OutcomeWeek[] = [];
const NO_KINDS: Kind[] = [];

/** What was counted by week, oldest first. */
export const outcomes = computed(() => seen.value?.outcomes ?? NO_WEEKS);

/** What the member counts or has counted. */
export const kinds = computed(() => seen.value?.kinds ?? NO_KINDS);

/** Changes what the member counts, by a rule. */
export function changeKinds(rule: (kinds: readonly Kind[]) => Kind[]): Promise<void> {
  return writeShownHistory((database) => stored.changeKinds(database, rule));
}

/** Counts something under the member's own name. */
export function countOwn(name: string): Promise<void> {
  return changeKinds((all) => withOwnKind(all, name, crypto.randomUUID()));
}

export const keepOutcome = (payload: Payload<"keepOutcome">) =>
  sendForShown("keepOutcome", payload);
