export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "xlsx";

const MARKS: [first: number[], encoding: Encoding][] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
  // A zip, as .xlsx and .ods are, and the compound file that .xls is.
  [[0x50, 0x4b, 0x03, 0x04], "xlsx"],
  [[0xd0, 0xcf, 0x11, 0xe0], "xlsx"],
];

/**
 * How a file's bytes are to be decoded, by its first ones and, without a mark, by what they can be:
 * text that is no UTF-8 is taken for what Western Windows programs write. "xlsx" is a spreadsheet's
 * own file, which is not text.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  const marked = MARKS.find(([first]) => first.every((byte, place) => bytes[place] === byte));
  if (marked) return marked[1];
  // Every second byte of Western text in UTF-16 is zero, and none of any other.
  if (bytes[0] !== 0 && bytes[1] === 0) return "utf-16le";
  if (bytes[0] === 0 && bytes[1] !== 0) return "utf-16be";
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}

/** A character that the end of the file cuts is no reason against it. */
function isUtf8(bytes: Uint8Array): boolean {
  let at = 0;
  while (at < bytes.length) {
    const following = followingBytes(bytes[at] ?? 0);
    if (following === undefined) return false;
    for (let next = at + 1; next <= at + following && next < bytes.length; next += 1) {
      if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return false;
    }
    at += following + 1;
  }
  return true;
}

/** @returns how many bytes of a character follow its first; undefined when it can be none */
function followingBytes(first: number): number | undefined {
  if (first < 0x80) return 0;
  if (first >= 0xc2 && first < 0xe0) return 1;
  if (first >= 0xe0 && first < 0xf0) return 2;
  return first >= 0xf0 && first < 0xf5 ? 3 : undefined;
}
