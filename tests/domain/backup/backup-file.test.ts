import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Whole } from "../../../src/domain/backup/changes";
import { readBackup } from "../../../src/domain/backup/read-backup";
import { DEFAULT_SETTINGS, withConsent } from "../../../src/domain/settings/settings";
import { anyWhole, backupOf, NOTHING, sha256 } from "../../build/any-whole";
import { daysUpTo, kept } from "../../build/snapshots";
import { runs } from "../../long";

const ABOUT = { exportedAt: "2026-11-26T09:00:00.000Z", app: "1.4.0", sha256 };

/** What is read of a text and written again, as a second browser would. */
async function again(text: string): Promise<string> {
  const backup = await readBackup(text, sha256);
  if (!("whole" in backup)) throw new Error(backup.refused);
  expect(backup.refused).toEqual([]);
  expect(backup.isIntact).toBe(true);
  const { whole, settings, exportedAt = "" } = backup;
  return backupOf(whole, { ...ABOUT, exportedAt, settings });
}

const NOTES = [
  "'=1+1",
  "''",
  "=SUM(A1:A9)",
  "+49 30",
  "-3",
  "@home",
  '"quoted", with; signs',
  "Café",
  "Cafe\u0301",
  "\u212Bngstr\u00F6m",
  "\\u0041 \\ / \u0007",
  "👩‍🚀 🎉",
  "\uD800 alone",
];

describe("a backup read and written again has the same bytes", () => {
  test("with ten years of days and notes", async () => {
    const snapshots = daysUpTo("2026-11-23", 3650);
    const marks = snapshots.map(({ day }, place) => {
      return { day, note: NOTES[place % NOTES.length] ?? "" };
    });
    const text = await backupOf({ ...NOTHING, snapshots, marks }, ABOUT);
    expect(await again(text)).toBe(text);
    const backup = await readBackup(text, sha256);
    const read = "whole" in backup ? backup.whole : NOTHING;
    expect(read.snapshots).toEqual(snapshots);
    expect(read.marks.map(({ note }) => note)).toEqual(
      marks.map(({ note }) => note.normalize("NFC")),
    );
  }, 30_000);

  test("whatever the history holds", { timeout: 120_000 }, async () => {
    const property = fc.asyncProperty(anyWhole, async (whole) => {
      const text = await backupOf(whole, ABOUT);
      expect(await again(text)).toBe(text);
    });
    await fc.assert(property, runs(25, 2_000));
  });

  test("with what a newer version knows of a day, which stands where that version writes it", async () => {
    const extra = { mood: ["calm", { of: 5 }], extra: 1 };
    const text = await backupOf({ ...NOTHING, snapshots: [kept("2026-11-23", { extra })] }, ABOUT);
    expect(JSON.parse(text).histories[0].snapshots[0]).toMatchObject(extra);
    expect(await again(text)).toBe(text);
  });

  test("in whatever order its records come", async () => {
    const whole: Whole = {
      ...NOTHING,
      snapshots: daysUpTo("2026-11-23", 5),
      deleted: [
        { day: "2026-01-01", edition: 1 },
        { day: "2026-01-02", edition: 1 },
      ],
    };
    const turned = {
      ...whole,
      snapshots: whole.snapshots.toReversed(),
      deleted: whole.deleted.toReversed(),
    };
    expect(await backupOf(turned, ABOUT)).toBe(await backupOf(whole, ABOUT));
  });
});

test("a backup says what it is, from when, how many days it holds, and its checksum", async () => {
  const text = await backupOf({ ...NOTHING, snapshots: daysUpTo("2026-11-23", 2) }, ABOUT);
  const { histories, ...said } = JSON.parse(text);
  expect(said).toEqual({
    format: "pilaster-history",
    formatVersion: 1,
    minReader: 1,
    exportedAt: ABOUT.exportedAt,
    app: "1.4.0",
    count: 2,
    sha256: await sha256(JSON.stringify(histories)),
  });
});

test("choices come along, and nothing that was agreed to", async () => {
  const chosen = withConsent({ ...DEFAULT_SETTINGS, remindAfter: 3 }, new Date(0));
  const settings = { ...chosen, automatic: true, panel: { ...chosen.panel, isOn: true } };
  const text = await backupOf(NOTHING, { ...ABOUT, settings });
  expect(JSON.parse(text).settings).toEqual({ ...DEFAULT_SETTINGS, remindAfter: 3 });
  expect(await again(text)).toBe(text);
});
