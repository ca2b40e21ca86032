import { hasConsent, isAutomatic } from "../domain/settings/consent";
import { onPermissionLost } from "../messages/panel-news";
import { send } from "../messages/send";
import { sendUntilAnswered } from "../messages/send-until-answered";
import { watchSsi } from "../pages/ssi/watch-ssi";
import { whenOpened } from "../pages/when-opened";
import { onStoredSettings, readStoredSettings } from "../storage/stored-settings";
import { claimSingleRun } from "./content/single-run";

async function record(): Promise<void> {
  const { signal } = claimSingleRun("ssi");
  await whenOpened(document);
  const before = await readStoredSettings();
  if (signal.aborted || !hasConsent(before)) return;
  // One after the other, so that the newest reading is the last that is kept.
  let sent: Promise<unknown> = Promise.resolve();
  const watch = watchSsi({
    page: document,
    address: location,
    loadedAt: performance.timeOrigin,
    onState: (state, details) =>
      void send("reportState", { state, ...details }).catch(() => undefined),
    onReading(found) {
      const readAt = Date.now();
      const keep = (ageMs: number) => send("keepReading", { ...found, ageMs });
      sent = sent.then(() => sendUntilAnswered(keep, readAt));
    },
  });
  const stopListening = onStoredSettings((settings) => {
    if (!hasConsent(settings) || (isAutomatic(before) && !isAutomatic(settings))) watch.stop();
  });
  // A look the member asked for in the popup needs no permission of the browser's.
  const stopNews = onPermissionLost(() => {
    if (isAutomatic(before)) watch.stop();
  });
  signal.addEventListener("abort", watch.stop);
  await watch.ended;
  await sent;
  stopListening();
  stopNews();
}

// What the member chose cannot be read, or the extension is gone: then nothing is read.
record().catch(() => undefined);
