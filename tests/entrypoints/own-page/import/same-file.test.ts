import { effect } from "@preact/signals";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "../../../../src/browser";
import { backupText } from "../../../../src/domain/backup/backup-file";
import { readBackup } from "../../../../src/domain/backup/read-backup";
import * as own from "../../../../src/entrypoints/own-page/import/same-file";
import type { SameFile } from "../../../../src/storage/backup/same-file";
import { NOTHING, sha256 } from "../../../build/any-whole";
import { kept } from "../../../build/snapshots";
import { store } from "../../../build/stored-snapshots";

/** Handles of files survive only in a real browser's database. */
const memory = vi.hoisted(() => ({ file: undefined as SameFile | undefined }));
vi.mock("../../../../src/storage/backup/same-file", () => ({
  readSameFile: async () => memory.file,
  saveSameFile: async (file: SameFile) => {
    memory.file = file;
  },
}));

/** A file that the member has chosen. */
const disk = { text: "", isThere: true, permission: "granted" as PermissionState };
const handle = {
  name: "mine.json",
  requestPermission: async () => disk.permission,
  getFile: async () => {
    if (!disk.isThere) throw new DOMException("planted", "NotFoundError");
    return new Blob([disk.text]) as File;
  },
  createWritable: async () => {
    let written = "";
    return {
      write: async (data: Blob) => {
        written = await data.text();
      },
      close: async () => {
        disk.text = written;
      },
    } as FileSystemWritableFileStream;
  },
};
const choose = vi.fn(async () => handle);

beforeEach(async () => {
  Object.assign(disk, { text: "", isThere: true, permission: "granted" });
  vi.stubGlobal("showSaveFilePicker", choose);
  browser.runtime.getManifest = () => ({ version: "0.1.0" }) as never;
  await store(kept("2026-11-22"));
  expect(await own.saveBackupAs()).toEqual({ result: "saved", onlyThere: 0 });
});

const held = async () => {
  const backup = await readBackup(disk.text, sha256);
  if (!("whole" in backup)) throw new Error(backup.refused);
  expect(backup.isIntact).toBe(true);
  return backup.whole.snapshots.map(({ day }) => day);
};
/** What another browser saved to the file meanwhile. */
const saveElsewhere = async (...days: string[]) => {
  const whole = { ...NOTHING, snapshots: days.map((day) => kept(day)) };
  const about = { exportedAt: "2026-11-24T08:00:00.000Z", app: "0.1.0", sha256 };
  disk.text = await backupText([{ id: "own", name: "", whole }], about);
};

test("the chosen file is remembered, and holds everything once more when it is saved again", async () => {
  expect(own.sameFile.value?.handle.name).toBe("mine.json");
  await store(kept("2026-11-23"));
  expect(await own.saveBackupAgain()).toEqual({ result: "saved", onlyThere: 0 });
  expect(await held()).toEqual(["2026-11-22", "2026-11-23"]);
  expect(own.sameFile.value?.at).toBe(memory.file?.at);
});

test("what another browser saved there meanwhile stays in it", async () => {
  await saveElsewhere("2026-11-20", "2026-11-22");
  expect(await own.saveBackupAgain()).toEqual({ result: "saved", onlyThere: 1 });
  expect(await held()).toEqual(["2026-11-20", "2026-11-22"]);
});

test("another account's history in it stays, too", async () => {
  const whole = { ...NOTHING, snapshots: [kept("2026-11-20")] };
  const about = { exportedAt: "2026-11-24T08:00:00.000Z", app: "0.1.0", sha256 };
  disk.text = await backupText([{ id: "work", name: "Work", whole }], about);
  expect(await own.saveBackupAgain()).toEqual({ result: "saved", onlyThere: 1 });
  const backup = await readBackup(disk.text, sha256, "work");
  expect(backup).toMatchObject({ whole: { snapshots: [{ day: "2026-11-20" }] } });
  expect(await held()).toEqual(["2026-11-22"]);
});

describe("the file is left as it is", () => {
  const edit = (change: (file: Record<string, unknown>) => void) => {
    const file = JSON.parse(disk.text);
    change(file);
    disk.text = JSON.stringify(file);
  };
  test.each([
    ["that is no backup", () => Object.assign(disk, { text: "dear diary" })],
    ["that was edited", () => edit((file) => Object.assign(file, { count: 7 }))],
    ["of a newer Pilaster", () => edit((file) => Object.assign(file, { minReader: 9 }))],
    ["of a newer form", () => edit((file) => Object.assign(file, { formatVersion: 2 }))],
  ])("%s", async (_, change) => {
    change();
    const before = disk.text;
    expect(await own.saveBackupAgain()).toEqual({ result: "unreadable" });
    expect(disk.text).toBe(before);
  });

  test("where the browser may not write, and where it is gone", async () => {
    disk.permission = "denied";
    expect(await own.saveBackupAgain()).toEqual({ result: "not-allowed" });
    Object.assign(disk, { permission: "granted", isThere: false });
    expect(await own.saveBackupAgain()).toEqual({ result: "gone" });
  });
});

test("where the member chooses none nothing is saved, and the last file stays", async () => {
  choose.mockRejectedValueOnce(new DOMException("planted", "AbortError"));
  const before = memory.file;
  expect(await own.saveBackupAs()).toEqual({ result: "cancelled" });
  expect(memory.file).toBe(before);
});

test("which file it is is said once that is stored", async () => {
  const said: unknown[] = [];
  memory.file = undefined;
  const stop = effect(() => {
    said.push(own.sameFile.value && memory.file);
  });
  await own.saveBackupAs();
  stop();
  expect(said.at(-1)).toEqual(own.sameFile.value);
});
