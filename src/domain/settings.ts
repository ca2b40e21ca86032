import * as z from "zod/mini";
import { CONSENT_VERSION, SETTINGS_VERSION } from "./consent";
import { instant } from "./day";

const settings = z.strictObject({
  version: z.literal(SETTINGS_VERSION),
  /** What the member agreed to and when; absent before and after withdrawal. */
  consent: z.exactOptional(z.strictObject({ version: z.int(), at: instant })),
  /** "Record automatically when I open my SSI page." */
  automatic: z.boolean(),
});
export type Settings = z.infer<typeof settings>;

export const DEFAULT_SETTINGS: Settings = { version: SETTINGS_VERSION, automatic: false };

/**
 * Settings as stored, or the defaults when nothing readable is stored: the defaults read nothing
 * from any page, so a damaged item can only ever make Pilaster more careful.
 */
export function parseSettings(stored: unknown): Settings {
  const parsed = settings.safeParse(stored);
  return parsed.success ? parsed.data : DEFAULT_SETTINGS;
}

export function withConsent(of: Settings, now: Date): Settings {
  return { ...of, consent: { version: CONSENT_VERSION, at: now.toISOString() } };
}

/** Withdrawing consent takes every reach with it. */
export function withoutConsent({ consent, ...rest }: Settings): Settings {
  return { ...rest, automatic: false };
}
