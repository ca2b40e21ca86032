import { afterAll, beforeAll, expect, test } from "vitest";
import { outOfRoom, setLonger } from "../access/out-of-room";
import { alike, BROWSERS } from "../session";
import { openPanelSession, pageOfColumn } from "./panel-session";

/** Where each shape has the least room; the last is a laptop's window at 200 %. */
const TIGHT = [
  { shape: "rail", width: 1176, height: 640, column: 968 },
  { shape: "card", width: 1744, height: 640, column: 968 },
  { shape: "foot", width: 1100, height: 640, column: 968 },
  { shape: "foot", width: 683, height: 325, column: 968 },
];

alike.each(BROWSERS)("in %s, in French and in the dark", (name) => {
  let session: Awaited<ReturnType<typeof openPanelSession>>;
  beforeAll(async () => {
    session = await openPanelSession(name, { spoken: "fr", colorScheme: "dark" });
  });
  afterAll(() => session.close());

  const open = async ({ shape, width, height, column }: (typeof TIGHT)[number]) => {
    session.standIn.show({ html: pageOfColumn(column) });
    const page = await session.openSsi({ width, height });
    await expect.poll(() => session.shape(page)).toBe(shape);
    await expect.poll(() => session.words(page)).toContain("Depuis le");
    return page;
  };

  test.each(TIGHT)(
    "a $shape at $width × $height has room for all its words, and nothing for axe to find",
    async (room) => {
      const page = await open(room);
      const found = async () => (await session.driver.inPanel(page, outOfRoom)) ?? ["no panel"];
      expect(await found()).toEqual([]);
      expect(await session.axeFindings(page)).toEqual([]);
      await session.driver.inPanel(page, setLonger);
      // Charts fit their words in as they are drawn.
      await page.setViewport({ width: room.width + 40, height: room.height });
      await expect.poll(found).toEqual([]);
      await session.press(page, ".panel-head .panel-icon:last-of-type");
      await expect.poll(() => session.words(page)).toContain("Désactiver le panneau");
      expect(await found()).toEqual([]);
    },
  );

  test("planted: words that are too long for a rail are found", async () => {
    const page = await open(TIGHT[0] as (typeof TIGHT)[number]);
    await session.driver.inPanel(page, (root) => {
      const name = root.querySelector<HTMLElement>("li span");
      if (name) Object.assign(name.style, { whiteSpace: "nowrap", width: "120px" });
    });
    expect(await session.driver.inPanel(page, outOfRoom)).not.toEqual([]);
  });

  // The last one, since it empties the history.
  test("before the first day the words of a foot have its whole width", async () => {
    session.standIn.show("inconsistent.en");
    await session.openSsi();
    await session.own.evaluate(async () => {
      const request = indexedDB.open("pilaster");
      await new Promise((opened) => {
        request.onsuccess = opened;
      });
      const transaction = request.result.transaction("snapshots", "readwrite");
      transaction.objectStore("snapshots").clear();
      await new Promise((done) => {
        transaction.oncomplete = done;
      });
      request.result.close();
    });
    const page = await session.openSsi({ width: 1100, height: 640 });
    await expect.poll(() => session.shape(page)).toBe("foot");
    await expect.poll(() => session.words(page)).toContain("Aucun jour");
    const [words = 0, foot = 0] =
      (await session.driver.inPanel(page, (root) =>
        [".foot-words", ".panel-foot"].map((part) => root.querySelector(part)?.clientWidth ?? 0),
      )) ?? [];
    expect(words).toBeGreaterThan(foot - 40);
  });
});
