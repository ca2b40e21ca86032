import { deleteDB, openDB } from "idb";
import { instant } from "../../domain/days/day-schema";
import { inTime } from "../database/database";

/** A file of the member's, as Chromium hands it out; it outlives the page, its permission may not. */
export type FileHandle = Pick<FileSystemFileHandle, "name" | "getFile" | "createWritable"> & {
  requestPermission: (wanted: { mode: "readwrite" }) => Promise<PermissionState>;
};

/** The file that backups are saved to again and again, and when that was last done. */
export type SameFile = { handle: FileHandle; at: string };

/** Apart from every history, since a backup holds all of them; not named as a history's is. */
const NAME = "backup-file";
const STORE = "files";
const KEY = "same";

const open = () =>
  openDB(NAME, 1, {
    upgrade: (database) => {
      database.createObjectStore(STORE);
    },
  });

/** The file that was saved to last; undefined where there is none, or it cannot be read. */
export async function readSameFile(): Promise<SameFile | undefined> {
  const all = await indexedDB.databases();
  // Looking must not make one.
  if (!all.some(({ name }) => name === NAME)) return undefined;
  const database = await open();
  try {
    const { handle, at }: Partial<SameFile> = Object(await database.get(STORE, KEY));
    const isHandle = typeof handle?.requestPermission === "function";
    return isHandle && instant.safeParse(at).success ? ({ handle, at } as SameFile) : undefined;
  } finally {
    database.close();
  }
}

export async function saveSameFile(file: SameFile): Promise<void> {
  const database = await open();
  try {
    await database.put(STORE, file, KEY);
  } finally {
    database.close();
  }
}

/**
 * Forgets which file it was; the file itself stays with the member.
 *
 * @throws {StorageFailure} when it is still held after 2.5 seconds
 */
export function forgetSameFile(): Promise<void> {
  return inTime(() => deleteDB(NAME));
}
