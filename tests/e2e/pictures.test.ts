import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sampleHistory } from "../../src/domain/sample/sample-history.js";
import { fillHistory } from "../../tools/fill-history.js";
import { download } from "./download";
import { BROWSERS, openSession, type Session } from "./session";

describe.each(BROWSERS)("a chart's picture in %s", (name) => {
  let session: Session;
  let page: Session["own"];
  beforeAll(async () => {
    session = await openSession(name, { as: "agreed" });
    await fillHistory(session.own, sampleHistory(new Date(), 60));
    page = await session.driver.openPage(
      session.driver.extensionUrl("dashboard/index.html#/trend"),
    );
    const button = await page.waitForSelector(".large-parts button:nth-child(2)");
    await button?.click();
    await page.waitForSelector(".picture");
  });
  afterAll(() => session.close());

  const save = (index: number) =>
    download(session.driver, async () => (await page.$$(".picture button"))[index]?.click());

  test("is saved as an SVG that needs no style sheet", async () => {
    const { name: file, text } = await save(2);
    expect(file).toMatch(/^pilaster-ssi-pillars-\d{4}-\d\d-\d\d\.svg$/);
    expect(text).toMatch(/^<svg .*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(text).toContain("read on linkedin.com/sales/ssi");
    expect(text).toMatch(/<path [^>]*fill="rgb\(0, 105, 166\)" fill-opacity="0.12"/);
    expect(text).not.toContain("class=");
  });

  test("is saved as a PNG of twice its size that shows what the SVG does", async () => {
    const { name: file, bytes } = await save(1);
    expect(file).toMatch(/^pilaster-ssi-pillars-\d{4}-\d\d-\d\d\.png$/);
    const address = `data:image/png;base64,${bytes.toString("base64")}`;
    const { size, colors } = await page.evaluate(look, address);
    expect(size).toEqual([1920, 1080]);
    // Paper, hairlines, the layers and their edges, the averages, words.
    expect(colors).toContain("251,250,247");
    expect(colors).toContain("0,105,166");
    expect(colors.length).toBeGreaterThan(20);
  });

  test("is copied", async () => {
    await (await page.$$(".picture button"))[0]?.click();
    await page.waitForFunction(() =>
      document.querySelector(".picture [role='status']")?.textContent?.startsWith("Copied."),
    );
  });
});

/** Runs in the page: the size of a picture, and every colour in it. */
async function look(address: string) {
  const image = new Image();
  image.src = address;
  await image.decode();
  const { naturalWidth, naturalHeight } = image;
  const canvas = new OffscreenCanvas(naturalWidth, naturalHeight);
  const context = canvas.getContext("2d");
  context?.drawImage(image, 0, 0);
  const { data } = context?.getImageData(0, 0, naturalWidth, naturalHeight) ?? { data: [] };
  const colors = new Set<string>();
  for (let at = 0; at < data.length; at += 4) {
    colors.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
  }
  return { size: [naturalWidth, naturalHeight], colors: [...colors] };
}
