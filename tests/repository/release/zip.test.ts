import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { settledSbom } from "../../../tools/package/sbom.js";
import { zipOf } from "../../../tools/package/zip.js";

const file = (name: string, text = name) => ({ name, bytes: new TextEncoder().encode(text) });
const TIME = new Date(2026, 10, 23, 8, 1, 13);

test("a zip is the same for the same files in any order, sorted by their names", () => {
  const [b, upper, a] = [file("b/one.js"), file("B.js"), file("a.js")];
  const zip = zipOf([b, upper, a], TIME);
  expect(zipOf([a, b, upper], TIME)).toEqual(zip);
  expect(Object.keys(unzipSync(zip))).toEqual(["B.js", "a.js", "b/one.js"]);
  expect(zipOf([a, b, file("B.js", "other")], TIME)).not.toEqual(zip);
});

test("its files bear the commit's time, to two seconds, and none before a zip can count", () => {
  const stamp = (time?: Date) => new DataView(zipOf([file("a")], time).buffer).getUint32(10, true);
  const fields = (day: number, seconds: number) => ((day << 16) | seconds) >>> 0;
  expect(stamp(TIME)).toBe(
    fields(((2026 - 1980) << 9) | (11 << 5) | 23, (8 << 11) | (1 << 5) | (13 >> 1)),
  );
  expect(stamp(new Date(0))).toBe(stamp());
});

test("the list of what is packed has nothing in it that another run would make up anew", () => {
  const written = (serialNumber: string) => ({
    serialNumber,
    components: [{ "bom-ref": "idb@8.0.4", properties: [serialNumber] }],
    metadata: {
      timestamp: serialNumber,
      tools: [{ version: serialNumber }],
      component: { "bom-ref": "pilaster@1.0.0", name: serialNumber },
    },
  });
  const product = { name: "pilaster", version: "1.0.0" };
  const settled = settledSbom(written("one"), product, TIME);
  expect(settledSbom(written("another"), product, TIME)).toBe(settled);
  expect(JSON.parse(settled).serialNumber).toMatch(
    /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/,
  );
  expect(settledSbom(written("one"), { ...product, version: "1.0.1" }, TIME)).not.toBe(settled);
});
