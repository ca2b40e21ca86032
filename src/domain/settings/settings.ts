import * as z from "zod/mini";
import { addDays } from "../days/calendar";
import type { Day } from "../days/day";
import { day, instant } from "../days/day-schema";
import { CORNERS, CRAMPED } from "../panel/placement";
import { REMINDERS, SNOOZE_DAYS } from "../today/reminder";
import { PILLAR_CHARTS } from "../trend/pillar-chart";
import { CONSENT_VERSION, SETTINGS_VERSION, SYNC_CONSENT_VERSION } from "./consent";
import { LANGUAGES } from "./languages";

/** What the member agreed to, and when. */
const consent = z.strictObject({ version: z.int(), at: instant });

const settings = z.strictObject({
  version: z.literal(SETTINGS_VERSION),
  /** To the reading; absent before and after withdrawal. */
  consent: z.exactOptional(consent),
  /** "Record automatically when I open my SSI page." */
  automatic: z.boolean(),
  /** The panel on the SSI page: whether, and how the member wants it. */
  panel: z.strictObject({
    isOn: z.boolean(),
    corner: z.enum(CORNERS),
    isFolded: z.boolean(),
    openIn: z.readonly(z.array(z.enum(CRAMPED))),
  }),
  /** "Read my own profile when I open it." */
  profile: z.boolean(),
  /** After how many days without a reading the toolbar button says so. */
  remindAfter: z.literal(REMINDERS),
  /** The first day on which it may say so again. */
  snoozedUntil: z.exactOptional(day),
  /** The language of all words and numbers; absent where it is the browser's. New in version 5. */
  language: z.exactOptional(z.enum(LANGUAGES)),
  /** How popup and panel draw the pillars, once the member chose. */
  pillarChart: z.exactOptional(z.enum(PILLAR_CHARTS)),
  /** To scores going through the browser's account; absent while sync is off. New in version 6. */
  sync: z.exactOptional(consent),
});
export type Settings = z.infer<typeof settings>;

/** What settings of version 2 brought. */
const NEW_IN_2 = {
  panel: { isOn: false, corner: "bottom-right", isFolded: false },
  remindAfter: 7,
} as const;

/** What settings of version 3 brought. */
const NEW_IN_3 = { profile: false } as const;

/** What settings of version 4 brought to the panel. */
const NEW_IN_4 = { openIn: [] };

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  automatic: false,
  ...NEW_IN_2,
  ...NEW_IN_3,
  panel: { ...NEW_IN_2.panel, ...NEW_IN_4 },
};

/** Step n brings settings of version n to version n + 1. Steps are added at the end, never changed. */
const MIGRATIONS: Record<number, (stored: object) => object> = {
  1: (stored) => ({ ...stored, version: 2, ...NEW_IN_2 }),
  2: (stored) => ({ ...stored, version: 3, ...NEW_IN_3 }),
  3: (stored) => ({ ...stored, version: 4, panel: { ...panelOf(stored), ...NEW_IN_4 } }),
  4: (stored) => ({ ...stored, version: 5 }),
  5: (stored) => ({ ...stored, version: 6 }),
};

const panelOf = (stored: { panel?: unknown }) =>
  typeof stored.panel === "object" ? stored.panel : {};

/**
 * Settings as stored, brought to this version, or the defaults when nothing readable is stored: the
 * defaults read nothing from any page, so a damaged item can only ever make Pilaster more careful.
 */
export function parseSettings(stored: unknown): Settings {
  const parsed = settings.safeParse(migrated(stored));
  return parsed.success ? parsed.data : DEFAULT_SETTINGS;
}

/** Whether settings were stored by an earlier version of Pilaster, and can be brought along. */
export function isEarlierVersion(stored: unknown): boolean {
  const version = (stored as { version?: unknown } | undefined)?.version;
  return typeof version === "number" && version in MIGRATIONS;
}

function migrated(stored: unknown): unknown {
  if (typeof stored !== "object" || stored === null || !("version" in stored)) return stored;
  const step = MIGRATIONS[Number(stored.version)];
  return step ? migrated(step(stored)) : stored;
}

export function withConsent(of: Settings, now: Date): Settings {
  return { ...of, consent: { version: CONSENT_VERSION, at: now.toISOString() } };
}

/** Withdrawing consent takes every reach with it. */
export function withoutConsent({ consent, ...rest }: Settings): Settings {
  return { ...rest, automatic: false, profile: false, panel: { ...rest.panel, isOn: false } };
}

/** Switches sync on, as agreed to now. The consent to the reading is another one. */
export function withSync(of: Settings, now: Date): Settings {
  return { ...of, sync: { version: SYNC_CONSENT_VERSION, at: now.toISOString() } };
}

export function withoutSync({ sync, ...rest }: Settings): Settings {
  return rest;
}

/** What reaches out to LinkedIn's pages by itself. */
export type PageAccess = "automatic" | "panel" | "profile";

/**
 * Switches reaches on or off, and leaves the others as they are. Where the browser had not allowed
 * any, the others were off in effect, and stay so: a new permission must not bring them back.
 */
export function withPageAccess(
  of: Settings,
  reaches: readonly PageAccess[],
  isOn: boolean,
  wasAllowed: boolean,
): Settings {
  const stays = (reach: PageAccess, was: boolean) =>
    reaches.includes(reach) ? isOn : was && wasAllowed;
  return {
    ...of,
    automatic: stays("automatic", of.automatic),
    panel: { ...of.panel, isOn: stays("panel", of.panel.isOn) },
    profile: stays("profile", of.profile),
  };
}

/** The quiet mark is put off for a week. */
export function snoozed(of: Settings, today: Day): Settings {
  return { ...of, snoozedUntil: addDays(today, SNOOZE_DAYS) };
}
