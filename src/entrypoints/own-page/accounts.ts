import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import { type Aside, askedAbout } from "../../domain/accounts/aside";
import { inFileName } from "../../domain/accounts/file-name";
import {
  type Histories,
  hasContainers,
  ONE_HISTORY,
  renamed,
  switchedTo,
  withNew,
  withoutContainers,
} from "../../domain/accounts/histories";
import type { Payload } from "../../messages/protocol";
import { send } from "../../messages/send";
import { onAside, readAside } from "../../storage/accounts/aside";
import { changeHistories, onHistories, readHistories } from "../../storage/accounts/histories";
import { newHistoryId } from "../../storage/database/history-id";
import { accountName } from "../../ui/accounts/account-name";
import { quietly } from "../quietly";
import { refreshHistory } from "./history";
import { isSample, showHistory } from "./shown-history";

const stored = signal<Histories>(ONE_HISTORY);
const shown = signal<string>();
const waiting = signal<Aside>();
let isPopup = false;

/** The member's accounts, each with a history of its own. */
export const accounts = computed(() => stored.value.list);
/** The one that this page shows. */
export const shownAccount: ReadonlySignal<string> = computed(
  () => shown.value ?? stored.value.shown,
);
/** What a file's name says of the account that is shown; nothing where there is only one. */
export function accountInFileName(): string {
  const named = accounts.value.find(({ id }) => id === shownAccount.value);
  return named && accounts.value.length > 1 ? inFileName([accountName(named)]) : "";
}

/** Whether containers of Firefox were told apart. */
export const areContainersKnown = computed(() => hasContainers(stored.value));
/** The reading that the member is to be asked about, if there is one. */
export const askedNow = computed(() => waiting.value && askedAbout(waiting.value));

/**
 * Reads the accounts, and what waits for an answer, once and then follows both.
 *
 * @param isFollowing whether this page goes over to the account that was read last, as a popup does
 */
export function followAccounts(isFollowing: boolean): void {
  if (isSample()) return;
  isPopup = isFollowing;
  quietly(
    Promise.all([readHistories(), readAside()]).then(([histories, aside]) => {
      batch(() => {
        stored.value = histories;
        shown.value ??= histories.shown;
        waiting.value = aside;
      });
    }),
  );
  onHistories((changed) => {
    stored.value = changed;
    const isGone = !changed.list.some(({ id }) => id === shown.value);
    if (isFollowing || isGone) show(changed.shown);
  });
  onAside((changed) => {
    waiting.value = changed;
  });
}

/**
 * Shows another account from now on. The dashboard begins anew with it: what is being typed, looked
 * at or could be taken back there belongs to the one before.
 */
function show(id: string): void {
  if (id === shown.value) return;
  if (!isPopup) {
    location.reload();
    return;
  }
  shown.value = id;
  showHistory(id);
  quietly(refreshHistory());
}

/** Shows an account here and wherever else; where there are no containers, it is read into as well. */
export async function switchAccount(id: string): Promise<void> {
  const { shown: now } = await changeHistories((histories) => switchedTo(histories, id));
  show(now);
}

/** Says whose the reading is that waits; false where that was said meanwhile. */
export async function answerAside(answer: Payload<"answerAside">): Promise<boolean> {
  const said = await send("answerAside", answer);
  if (said === "kept") show((await readHistories()).shown);
  return said !== "gone";
}

/** Adds an account that nothing was read of yet. */
export async function addAccount(name: string): Promise<void> {
  await changeHistories((histories) => withNew(histories, newHistoryId(), name));
}

export async function renameAccount(id: string, name: string): Promise<void> {
  await changeHistories((histories) => renamed(histories, id, name));
}

/** Deletes the history of an account, with all that is in it. */
export async function deleteAccount(id: string): Promise<void> {
  await send("deleteHistory", { id });
}

/** Asks anew in which container of Firefox which account is. */
export async function forgetContainers(): Promise<void> {
  await changeHistories(withoutContainers);
}
