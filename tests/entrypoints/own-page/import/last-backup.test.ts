import { beforeEach, expect, test, vi } from "vitest";
import { followHistory } from "../../../../src/entrypoints/own-page/history";
import * as own from "../../../../src/entrypoints/own-page/import/last-backup";
import { readSeen } from "../../../../src/entrypoints/own-page/read-seen";
import { changeBackupItem } from "../../../../src/storage/backup/last-backup";
import { daysUpTo } from "../../../build/snapshots";
import { store } from "../../../build/stored-snapshots";

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-23T12:00:00.000Z") });
  await store(...daysUpTo("2026-11-23", 30));
  followHistory({ read: readSeen });
  own.followBackup();
  return () => vi.useRealTimers();
});

const isSuggested = (wanted: boolean) =>
  vi.waitFor(() => expect(own.isBackupSuggested.value).toBe(wanted));

test("from thirty days on a backup is suggested, until one is saved or the member says no", async () => {
  await isSuggested(true);
  expect(own.lastBackup.value).toBeUndefined();
  await changeBackupItem({ at: "2026-11-13T09:00:00.000Z" });
  await isSuggested(false);
  expect(own.newerThanBackup.value).toBe(10);
  await changeBackupItem({ at: "2026-10-01T09:00:00.000Z" });
  await isSuggested(true);
  await own.stopSuggesting();
  await isSuggested(false);
  expect(own.lastBackup.value).toBe("2026-10-01T09:00:00.000Z");
});
