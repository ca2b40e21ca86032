import { browser } from "../browser";
import { hasConsent, isAutomatic } from "../domain/consent";
import type { Payload } from "../messages/protocol";
import { send } from "../messages/send";
import { watchSsi } from "../pages/ssi/watch-ssi";
import { onStoredSettings, readStoredSettings } from "../storage/stored-settings";

/** Between two tries to hand over a reading, in milliseconds; it doubles up to the longest. */
const FIRST_RETRY_MS = 250;
const LONGEST_RETRY_MS = 5_000;

/** The worker takes no older reading, so trying longer is of no use. */
const OLDEST_MS = 600_000;

/** A second run in the same tab takes over from the first: known in our isolated world only. */
const STOP = Symbol.for("pilaster.stop");
const world = globalThis as typeof globalThis & { [STOP]?: () => void };

async function record(): Promise<void> {
  world[STOP]?.();
  const before = await readStoredSettings();
  if (!hasConsent(before)) return;
  const watch = watchSsi({
    page: document,
    address: location,
    loadedAt: performance.timeOrigin,
    onState: (state, proposal) =>
      void send("reportState", { state, ...(proposal && { proposal }) }).catch(() => undefined),
  });
  const stopListening = onStoredSettings((settings) => {
    if (!hasConsent(settings) || (isAutomatic(before) && !isAutomatic(settings))) watch.stop();
  });
  world[STOP] = watch.stop;
  const found = await watch.result;
  if (found) await deliver(found, Date.now());
  stopListening();
}

/** Hands the reading over until it is acknowledged: the worker may die between message and write. */
async function deliver(found: Omit<Payload<"keepReading">, "ageMs">, readAt: number) {
  let retryMs = FIRST_RETRY_MS;
  // Without an id the extension was updated or removed, and nobody will ever answer this script.
  while (browser.runtime.id && Date.now() - readAt <= OLDEST_MS) {
    try {
      return await send("keepReading", { ...found, ageMs: Math.max(0, Date.now() - readAt) });
    } catch {
      await new Promise((resolve) => setTimeout(resolve, retryMs));
      retryMs = Math.min(retryMs * 2, LONGEST_RETRY_MS);
    }
  }
  return undefined;
}

void record();
