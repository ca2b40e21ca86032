import type { ProfileReading } from "../domain/profile/profile-fields";
import { hasConsent, isProfileOn } from "../domain/settings/consent";
import { onPermissionLost } from "../messages/panel-news";
import { answerProfileResult, type ProfileResult } from "../messages/profile-result";
import { send } from "../messages/send";
import { sendUntilAnswered } from "../messages/send-until-answered";
import { watchProfile } from "../pages/profile/watch-profile";
import { whenOpened } from "../pages/when-opened";
import { onStoredSettings, readStoredSettings } from "../storage/stored-settings";
import { claimSingleRun } from "./content/single-run";

/**
 * Whoever asks waits no longer than this, in milliseconds; where the switch is on, a page that loads
 * slowly is watched on.
 */
const ANSWER_MS = 6_000;

const { signal } = claimSingleRun("profile");

/** Looks at the page if it is the member's own profile; says how the first look went. */
async function check(): Promise<ProfileResult> {
  await whenOpened(document);
  const before = await readStoredSettings();
  if (signal.aborted || !hasConsent(before)) return "not-kept";
  // One after the other, so that the newest look is the last that is kept.
  let kept: Promise<unknown> = Promise.resolve();
  const keepNext = (reading: ProfileReading) => {
    const readAt = Date.now();
    const keep = (ageMs: number) => send("keepProfile", { reading, ageMs });
    const sent = kept.then(() => sendUntilAnswered(keep, readAt));
    kept = sent;
    return sent;
  };
  const watch = watchProfile({
    page: document,
    address: location,
    onReading: (reading) => void keepNext(reading),
  });
  const stopListening = onStoredSettings((settings) => {
    if (!hasConsent(settings) || (isProfileOn(before) && !isProfileOn(settings))) watch.stop();
  });
  const stopNews = onPermissionLost(() => {
    if (isProfileOn(before)) watch.stop();
  });
  signal.addEventListener("abort", () => {
    stopListening();
    stopNews();
    watch.stop();
  });
  const tooLong = new Promise<undefined>((resolve) => setTimeout(resolve, ANSWER_MS));
  if (!(await Promise.race([watch.first, tooLong]))) {
    // No own profile: what was asked for once ends here. An own one is watched on.
    if (!isProfileOn(before)) watch.stop();
    return "not-own";
  }
  return (await Promise.race([kept, tooLong])) === "kept" ? "kept" : "not-kept";
}

// At once, since whoever ran this script asks right away.
answerProfileResult(check(), signal);
