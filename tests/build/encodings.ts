const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (buffer: Buffer) => new Uint8Array(buffer);
const utf16le = (text: string) => bytes(Buffer.from(text, "utf16le"));
const utf16be = (text: string) => bytes(Buffer.from(text, "utf16le").swap16());
/** What Western texts have of it is the same as in Latin-1. */
const windows1252 = (text: string) => bytes(Buffer.from(text, "latin1"));

/** Ways a text becomes a file, named after the encoding. */
export const ENCODINGS: Record<string, (text: string) => Uint8Array> = {
  "utf-8": utf8,
  "utf-8 with a mark": (text) => utf8(`\uFEFF${text}`),
  "utf-16le": utf16le,
  "utf-16le with a mark": (text) => utf16le(`\uFEFF${text}`),
  "utf-16be": utf16be,
  "utf-16be with a mark": (text) => utf16be(`\uFEFF${text}`),
  "windows-1252": windows1252,
};
