import type { NamedHistory } from "../accounts/histories";
import { canonicalText } from "../history/canonical-text";
import { type Settings, withoutConsent } from "../settings/settings";
import type { Whole } from "./changes";

/*
 * The backup: one JSON file with all that every history holds, in the form of the design page
 * `history.md` §5.
 */

export const FORMAT = "pilaster-history";
export const FORMAT_VERSION = 1;

/** The version of the format that a reader must know: above ours, a newer Pilaster is needed. */
export const READER = 1;

/** One of the histories that a backup holds, with all that is in it. */
export type BackedUp = NamedHistory & { whole: Whole };

/** The SHA-256 of a text in UTF-8, in hexadecimal digits. */
export type Sha256 = (text: string) => Promise<string>;

/**
 * Histories as the text of a backup. The same histories make the same text in every browser, whatever
 * order their records come in; its checksum says whether it was damaged or edited, not whether to trust it.
 *
 * @param exportedAt an instant
 * @param app the version of Pilaster
 * @param settings what the member chose; their agreement and all that hangs on it stay out
 */
export async function backupText(
  all: readonly BackedUp[],
  about: { exportedAt: string; app: string; sha256: Sha256; settings?: Settings | undefined },
): Promise<string> {
  const { exportedAt, app, sha256, settings } = about;
  const histories = all.map(historyOf);
  return canonicalText({
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    minReader: READER,
    exportedAt,
    app,
    histories,
    count: all.reduce((sum, { whole }) => sum + whole.snapshots.length, 0),
    sha256: await sha256(canonicalText(histories)),
    ...(settings && { settings: withoutConsent(settings) }),
  });
}

function historyOf({ id, name, whole }: BackedUp) {
  const { snapshots, deleted, marks, unmarked, outcomes, ...told } = whole;
  return {
    id,
    name,
    // What a newer version knows of a day stands where that version writes it.
    snapshots: sorted(snapshots, ({ day }) => day).map(({ extra, ...rest }) => {
      return { ...extra, ...rest };
    }),
    deleted: sorted(deleted, ({ day }) => day),
    marks: sorted(marks, ({ day }) => day),
    ...(unmarked.length > 0 && { unmarked: sorted(unmarked, ({ day }) => day) }),
    outcomes: sorted(outcomes, ({ week }) => week),
    profile: told.profile ?? null,
    coach: told.coach ?? null,
    kinds: told.kinds ?? null,
    floor: 0,
  };
}

function sorted<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return items.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}
