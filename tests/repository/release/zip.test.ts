import { expect, test } from "vitest";
import { settledSbom } from "../../../tools/package/sbom.js";
import { filesOf, zipOf } from "../../../tools/package/zip.js";

const file = (name: string, text = name) => ({ name, bytes: new TextEncoder().encode(text) });
const TIME = new Date("2026-11-23T08:01:13Z");

test("a zip is the same for the same files in any order, sorted by their names", async () => {
  const [b, upper, a] = [file("b/one.js"), file("B.js"), file("a.js")];
  const zip = await zipOf([b, upper, a], TIME);
  expect(await zipOf([a, b, upper], TIME)).toEqual(zip);
  expect(await filesOf(zip)).toEqual([upper, a, b]);
  expect(await zipOf([a, b, file("B.js", "other")], TIME)).not.toEqual(zip);
});

test("its files bear the commit's time, to two seconds, and none before a zip can count", async () => {
  const stamp = async (time?: Date) =>
    new DataView((await zipOf([file("a")], time)).buffer).getUint32(10, true);
  const fields = (day: number, seconds: number) => ((day << 16) | seconds) >>> 0;
  expect(await stamp(TIME)).toBe(
    fields(((2026 - 1980) << 9) | (11 << 5) | 23, (8 << 11) | (1 << 5) | (13 >> 1)),
  );
  expect(await stamp(new Date(0))).toBe(await stamp());
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
