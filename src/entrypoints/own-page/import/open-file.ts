import { encodingOf } from "../../../domain/import/encoding";
import { LIMITS } from "../../../domain/import/limits";
import type { ImportFile } from "../../../domain/import/read-files";

/** Why none of what was chosen is looked at. */
export type NotOpened = {
  why:
    | "too-many-files"
    | "too-large"
    | "spreadsheet"
    | "unreadable"
    | "newer"
    | "no-backup"
    | "backup-among-others";
  /** The file's name; none where it is about all of them. */
  name?: string;
};

/**
 * Opens files as text, in whatever encoding they are.
 *
 * @returns all of them, or why one cannot be looked at
 */
export async function openFiles(files: readonly File[]): Promise<ImportFile[] | NotOpened> {
  if (files.length > LIMITS.files) return { why: "too-many-files" };
  const opened: ImportFile[] = [];
  for (const file of files) {
    const one = await openFile(file);
    if ("why" in one) return one;
    opened.push(one);
  }
  return opened;
}

async function openFile(file: File): Promise<ImportFile | NotOpened> {
  const { name } = file;
  if (file.size > LIMITS.fileBytes) return { why: "too-large", name };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const encoding = encodingOf(bytes);
    if (encoding === "xlsx") return { why: "spreadsheet", name };
    return { name, text: new TextDecoder(encoding).decode(bytes) };
  } catch {
    // A folder, or a file that was moved away since it was chosen.
    return { why: "unreadable", name };
  }
}
