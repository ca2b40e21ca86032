import { describe, expect, test } from "vitest";
import { type Backup, readBackup } from "../../../src/domain/backup/read-backup";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { backupOf, NOTHING, sha256 } from "../../build/any-whole";
import { fileNamed } from "../../build/files";
import { daysUpTo } from "../../build/snapshots";

const ABOUT = { exportedAt: "2026-11-26T09:00:00.000Z", app: "1.4.0", sha256 };
const DAYS = daysUpTo("2026-11-23", 3);
const SOUND = await backupOf({ ...NOTHING, snapshots: DAYS }, ABOUT);

async function read(text: string, wanted?: string): Promise<Backup> {
  const backup = await readBackup(text, sha256, wanted);
  if (!("whole" in backup)) throw new Error(backup.refused);
  return backup;
}

/** A sound backup of three days, in which a part is another. */
const edited = (edit: (file: ReturnType<typeof JSON.parse>) => void) => {
  const file = JSON.parse(SOUND);
  edit(file);
  return JSON.stringify(file);
};

describe("a file is refused as a whole", () => {
  const newer = JSON.stringify({ format: "pilaster-history", minReader: 2, all: {} });
  test.each([
    ["not-json", "{"],
    ["not-json", ""],
    ["too-deep", `${"[".repeat(40)}${"]".repeat(40)}`],
    ["forbidden-key", '{"format":"pilaster-history","__proto__":{}}'],
    ["not-a-backup", "[]"],
    ["not-a-backup", '{"format":"another","histories":[{}]}'],
    ["not-a-backup", '{"format":"pilaster-history","minReader":1,"histories":[]}'],
    ["newer", newer],
  ])("as %s: %s", async (refused, text) => {
    expect(await readBackup(text, sha256)).toEqual({ refused });
  });
});

describe("the checksum", () => {
  test("says that a sound file is whole, however it is laid out", async () => {
    const turned = Object.fromEntries(Object.entries(JSON.parse(SOUND)).toReversed());
    const { isIntact, refused, whole } = await read(JSON.stringify(turned, undefined, 2));
    expect({ isIntact, refused, days: whole.snapshots }).toEqual({
      isIntact: true,
      refused: [],
      days: DAYS,
    });
  });

  test("planted: a score, a count or a checksum that was changed is noticed, and the rest read", async () => {
    const score = edited(({ histories }) => {
      histories[0].snapshots[1].pillars.brand = 1;
    });
    const count = edited((file) => {
      file.count = 2;
    });
    const sum = edited((file) => {
      file.sha256 = `0${file.sha256.slice(1)}0`;
    });
    for (const text of [score, count, sum]) {
      const { isIntact, whole, refused } = await read(text);
      expect([isIntact, whole.snapshots.length, refused]).toEqual([false, 3, []]);
    }
  });
});

describe("record by record", () => {
  test("what is damaged is refused with its place, and the rest is kept", async () => {
    const text = edited(({ histories: [history] }) => {
      history.snapshots[0].pillars.brand = 99;
      history.snapshots[2] = "x".repeat(100);
      history.snapshots.push({ ...history.snapshots[1], seat: true });
      history.deleted = { day: "2026-11-20" };
      history.marks = [
        { day: "2026-02-30", note: "No such day" },
        { day: "2026-11-22", note: "A" },
      ];
      history.outcomes = [{ week: "2026-W47", counts: { calls: -1 } }];
      history.profile = "me";
      history.coach = { version: 3 };
      history.kinds = { version: 1, kinds: [] };
    });
    const { whole, refused } = await read(text);
    expect(whole).toEqual({
      ...NOTHING,
      snapshots: [DAYS[1]],
      marks: [{ day: "2026-11-22", note: "A" }],
      kinds: { version: 1, kinds: [] },
      profile: undefined,
      coach: undefined,
    });
    expect(refused).toEqual([
      { list: "snapshots", index: 0, day: "2026-11-21", found: "pillars.brand 99" },
      { list: "snapshots", index: 2, found: `"${"x".repeat(59)}…` },
      { list: "snapshots", index: 3, day: "2026-11-22", found: expect.stringContaining("{") },
      { list: "deleted", found: '{"day":"2026-11-20"}' },
      { list: "marks", index: 0, found: 'day "2026-02-30"' },
      { list: "outcomes", index: 0, found: "counts.calls -1" },
      { list: "profile", found: '"me"' },
      { list: "coach", found: "version 3" },
    ]);
  });

  test("of a day that was kept and deleted, the greater record counts", async () => {
    const text = edited(({ histories: [history] }) => {
      history.deleted = [{ day: "2026-11-22", edition: 1 }];
    });
    const { whole } = await read(text);
    expect(whole.snapshots.map(({ day }) => day)).toEqual(["2026-11-21", "2026-11-23"]);
    expect(whole.deleted).toEqual([{ day: "2026-11-22", edition: 1 }]);
  });

  test("fields of a newer version are kept aside with a day, up to 4 kB", async () => {
    const text = edited((file) => {
      file.formatVersion = 2;
      file.histories[0].marks = [{ day: "2026-11-22", note: "A", colour: 3 }];
      file.histories[0].snapshots[0].mood = { of: 5 };
      file.histories[0].snapshots[1].mood = "x".repeat(4096);
    });
    const { whole, refused } = await read(text);
    expect(whole.snapshots).toEqual([{ ...DAYS[0], extra: { mood: { of: 5 } } }, DAYS[2]]);
    expect(whole.marks).toEqual([{ day: "2026-11-22", note: "A" }]);
    expect(refused).toMatchObject([{ list: "snapshots", index: 1, day: "2026-11-22" }]);
  });

  test("of several histories the wanted one is read, the first where it is not there", async () => {
    const text = edited(({ histories: [own] }) => {
      own.name = 5;
    }).replace(/"histories":\[/, '$&{"id":"account-1","name":"Work","snapshots":[]},');
    const wanted = await read(text, "own");
    expect(wanted.whole.snapshots).toEqual(DAYS);
    const first = await read(text, "account-9");
    expect(first.whole.snapshots).toEqual([]);
    expect(wanted.refused).toEqual([]);
    for (const { histories } of [wanted, first]) {
      expect(histories).toEqual([
        { id: "account-1", name: "Work" },
        { id: "own", name: "" },
      ]);
    }
  });
});

describe("choices", () => {
  test("never bring an agreement along, whoever wrote it into the file", async () => {
    const agreed = {
      ...DEFAULT_SETTINGS,
      automatic: true,
      consent: { version: 1, at: ABOUT.exportedAt },
    };
    const { settings } = await read(edited((file) => Object.assign(file, { settings: agreed })));
    expect(settings).toEqual(DEFAULT_SETTINGS);
  });

  test("that cannot be read are refused", async () => {
    const { refused, ...rest } = await read(
      edited((file) => Object.assign(file, { settings: { version: 99 } })),
    );
    expect(rest).not.toHaveProperty("settings");
    expect(refused).toEqual([{ list: "settings", found: '{"version":99}' }]);
  });
});

test.each(["backup-version-1.json", "backup-newer.json"])(
  "%s is read whole, and written back",
  async (name) => {
    const { text } = fileNamed(name);
    const { whole, refused, isIntact, exportedAt, settings } = await read(text);
    expect([refused, isIntact, exportedAt]).toEqual([[], true, "2026-11-26T09:00:00.000Z"]);
    expect(whole.snapshots).toHaveLength(2);
    const written = await backupOf(whole, { ...ABOUT, settings });
    expect(JSON.parse(written).histories).toEqual(JSON.parse(text).histories);
  },
);
