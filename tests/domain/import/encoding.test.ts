import fc from "fast-check";
import { expect, test } from "vitest";
import { type Encoding, encodingOf } from "../../../src/domain/import/encoding";
import { ENCODINGS } from "../../build/encodings";

const TEXT = "day;brand\r\n2026-03-01;6,5;Zürich\r\n";

test.each(Object.entries(ENCODINGS))(
  "%s is told by its bytes, and decodes to the text",
  (name, encode) => {
    const encoding = encodingOf(encode(TEXT));
    expect(name.startsWith(encoding)).toBe(true);
    expect(new TextDecoder(encoding).decode(encode(TEXT))).toBe(TEXT);
  },
);

test.each<[string, number[], Encoding]>([
  ["a zip, as .xlsx is", [0x50, 0x4b, 0x03, 0x04, 0x14, 0], "xlsx"],
  ["an old .xls", [0xd0, 0xcf, 0x11, 0xe0, 0xa1], "xlsx"],
  ["nothing", [], "utf-8"],
  ["a character cut by the end of the file", [0x41, 0xe2, 0x82], "utf-8"],
  ["a byte that no UTF-8 has", [0x41, 0xc0, 0x80], "windows-1252"],
  ["a first byte without its second", [0x41, 0xe9, 0x41], "windows-1252"],
])("%s", (_what, bytes, encoding) => {
  expect(encodingOf(Uint8Array.from(bytes))).toBe(encoding);
});

test("what can be UTF-8 is taken for it, and nothing else", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 255 }), { minLength: 3 }), (numbers) => {
      const bytes = Uint8Array.from(numbers);
      const encoding = encodingOf(bytes);
      // Fatal, streaming: a cut character at the end is waited for.
      const decode = () =>
        new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
      if (encoding === "windows-1252") expect(decode).toThrow();
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(encodingOf(new TextEncoder().encode(`day ${text}`))).toBe("utf-8");
    }),
  );
});
