import * as z from "zod/mini";
import { LONGEST_ACCOUNT_NAME, type NamedHistory } from "../accounts/histories";
import { instant } from "../days/day-schema";
import { canonicalText } from "../history/canonical-text";
import { mergeDays } from "../history/merge";
import { type JsonReason, parseJson } from "../import/table/parse-json";
import {
  DEFAULT_SETTINGS,
  parseSettings,
  type Settings,
  withoutConsent,
} from "../settings/settings";
import { FORMAT, FORMAT_VERSION, READER, type Sha256 } from "./backup-file";
import { foundIn, type RefusedPart, readHistory } from "./backup-rows";
import type { Whole } from "./changes";

/** Why a file is not read as a backup; `newer`: it asks for a newer Pilaster. */
export type BackupReason = JsonReason | "not-a-backup" | "newer";

/**
 * What a backup holds: of one of its histories all, of the others that they are there. `id` says which
 * that one is.
 *
 * `isIntact` is false where it was damaged or edited: what could be read of it may be, too.
 * `settings` come without any agreement, and are absent where there are none that can be read.
 */
export type Backup = {
  id: string;
  histories: NamedHistory[];
  whole: Whole;
  settings?: Settings;
  exportedAt?: string;
  isIntact: boolean;
  /** It may hold more than this version knows of. */
  isOfNewer?: true;
  refused: RefusedPart[];
};

/** What every backup begins with, of whichever version. */
const beginning = z.looseObject({ format: z.literal(FORMAT), minReader: z.unknown() });

const histories = z.array(z.record(z.string(), z.unknown())).check(z.minLength(1));

const header = z.looseObject({
  formatVersion: z.int().check(z.gte(1)),
  minReader: z.int().check(z.gte(1)),
  exportedAt: instant,
  app: z.string(),
  count: z.int(),
  sha256: z.string(),
});

/**
 * Reads the text of a backup. It never fails: either all of it is refused, or record by record what
 * cannot be read.
 *
 * @param wanted the history to read, where it is there; otherwise the first one
 */
export async function readBackup(
  text: string,
  sha256: Sha256,
  wanted?: string,
): Promise<Backup | { refused: BackupReason }> {
  const parsed = parseJson(text);
  if ("refused" in parsed) return parsed;
  const file = beginning.safeParse(parsed.value).data;
  if (!file) return { refused: "not-a-backup" };
  if (typeof file.minReader === "number" && file.minReader > READER) return { refused: "newer" };
  const all = histories.safeParse(file.histories).data;
  const held = all?.map(heldIn) ?? [];
  const place = Math.max(
    0,
    held.findIndex(({ id }) => id === wanted),
  );
  const [one, { id } = { id: "" }] = [all?.[place], held[place]];
  if (!all || !one) return { refused: "not-a-backup" };

  const { whole, refused } = readHistory(one);
  const settings = settingsIn(file.settings);
  const unread: RefusedPart[] =
    file.settings !== undefined && !settings
      ? [{ list: "settings", found: foundIn(file.settings) }]
      : [];
  const exportedAt = instant.safeParse(file.exportedAt).data;
  return {
    id,
    histories: held,
    // One record of a day, whatever the lists say.
    whole: { ...whole, ...mergedDays(whole) },
    ...(settings && { settings }),
    ...(exportedAt !== undefined && { exportedAt }),
    isIntact: await isIntact(file, all, sha256),
    ...(Number(file.formatVersion) > FORMAT_VERSION && { isOfNewer: true as const }),
    refused: [...refused, ...unread],
  };
}

function heldIn({ id, name }: Record<string, unknown>, place: number): NamedHistory {
  return {
    id: typeof id === "string" ? id : String(place),
    name: typeof name === "string" ? name.slice(0, LONGEST_ACCOUNT_NAME) : "",
  };
}

function mergedDays(whole: Whole): Pick<Whole, "snapshots" | "deleted"> {
  const none = { snapshots: [], deleted: [], floor: 0 };
  const { snapshots, deleted } = mergeDays({ ...whole, floor: 0 }, none);
  return { snapshots, deleted };
}

async function isIntact(
  file: Record<string, unknown>,
  all: readonly Record<string, unknown>[],
  sha256: Sha256,
): Promise<boolean> {
  const said = header.safeParse(file).data;
  const rows = all.flatMap(({ snapshots }) => snapshots);
  if (said?.count !== rows.length) return false;
  return said.sha256 === (await sha256(canonicalText(file.histories)));
}

function settingsIn(stands: unknown): Settings | undefined {
  const settings = parseSettings(stands);
  return settings === DEFAULT_SETTINGS ? undefined : withoutConsent(settings);
}
