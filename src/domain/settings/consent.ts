/** Raised when the product's practices change, so that consent is asked again. */
export const CONSENT_VERSION = 1;

/** The same for sending scores through the browser's account, which has a consent of its own. */
export const SYNC_CONSENT_VERSION = 1;

/** The version of the settings' stored shape; a change adds a step that brings older ones along. */
export const SETTINGS_VERSION = 6;

/**
 * What consent looks like in the stored settings. Apart from their schema, because the script on
 * LinkedIn's page must be light: a damaged item simply is no consent.
 */
type Stored =
  | {
      version?: unknown;
      consent?: { version?: unknown };
      automatic?: unknown;
      panel?: { isOn?: unknown };
      profile?: unknown;
      sync?: { version?: unknown };
    }
  | undefined;

/** Whether the member agreed to what this version does. Takes the settings, or what is stored. */
export function hasConsent(settings: unknown): boolean {
  const stored = settings as Stored;
  return stored?.version === SETTINGS_VERSION && stored.consent?.version === CONSENT_VERSION;
}

/** Whether SSI pages may be read as they are opened: the member agreed, and switched it on. */
export function isAutomatic(settings: unknown): boolean {
  return hasConsent(settings) && (settings as Stored)?.automatic === true;
}

/** Whether the panel may stand on SSI pages: the member agreed, and switched it on. */
export function isPanelOn(settings: unknown): boolean {
  return hasConsent(settings) && (settings as Stored)?.panel?.isOn === true;
}

/** Whether the own profile may be read as it is opened: the member agreed, and switched it on. */
export function isProfileOn(settings: unknown): boolean {
  return hasConsent(settings) && (settings as Stored)?.profile === true;
}

/** Whether scores may go through the browser's account: the member agreed to that, and to what it is now. */
export function isSyncOn(settings: unknown): boolean {
  const stored = settings as Stored;
  return stored?.version === SETTINGS_VERSION && stored.sync?.version === SYNC_CONSENT_VERSION;
}

/** Whether anything is switched on that needs the browser's permission for LinkedIn's site. */
export function usesLinkedin(settings: unknown): boolean {
  return isAutomatic(settings) || isPanelOn(settings) || isProfileOn(settings);
}
