import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Repaired } from "../../domain/history/repaired";
import { send } from "../../messages/send";
import { forgetRepaired, onRepaired, readRepaired } from "../../storage/history/repaired";
import { quietly } from "../quietly";
import { snapshots } from "./history";
import { isSample } from "./shown-history";

const stored = signal<Repaired>();

/** What came back after the browser had lost the history, until the member has seen it. */
export const repaired: ReadonlySignal<Repaired | undefined> = stored;

/** Reads what was repaired once and follows it. Where nothing is kept, a second copy is looked for. */
export function followRepaired(): void {
  if (isSample()) return;
  quietly(
    readRepaired().then((read) => {
      stored.value = read;
    }),
  );
  onRepaired((changed) => {
    stored.value = changed;
  });
  let isAsked = false;
  effect(() => {
    if (snapshots.value?.length !== 0 || isAsked) return;
    isAsked = true;
    quietly(send("repairHistory", {}));
  });
}

export const dismissRepaired = () => forgetRepaired();
