import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { sampleHistory } from "../../src/domain/sample/sample-history.js";
import { fillHistory } from "../../tools/fill-history.js";
import { keptDays } from "../../tools/first-minute.js";
import { isLong } from "../long";
import { axeFindings } from "./access/axe";
import { download, onDisk } from "./download";
import { BROWSERS, once, openView, type Session, sharedSession } from "./session";

const FILES = resolve(import.meta.dirname, "../fixtures/files");
const TODAY = new Date("2026-11-23T08:00:00.000Z");

type Sender = { runtime: { sendMessage: (message: object) => Promise<unknown> } };

/** What a spreadsheet would run, and what looks as if it had been kept from that. */
const NOTES = [
  { day: "2025-03-04", note: "'=quoted" },
  { day: "2025-03-05", note: "=SUM(A1)" },
  { day: "2025-03-06", note: '-began, "again"; émile' },
];

describe.each(BROWSERS)("in %s", (name) => {
  let session: Session;
  const begin = sharedSession(name);

  type Page = Session["own"];

  const choose = async (page: Page, ...paths: string[]) => {
    const field = await page.waitForSelector('input[type="file"]');
    await field?.uploadFile(...paths);
  };
  const click = (page: Page, words: string) =>
    page.locator(`::-p-xpath(//button[starts-with(normalize-space(), "${words}")])`).click();
  const counts = (page: Page) =>
    page.$$eval(".counts > div", (all) =>
      Object.fromEntries(
        all.map((one) => [one.firstChild?.textContent, Number(one.lastChild?.textContent)]),
      ),
    );
  /** As where the browser lets nobody choose a file: its own window cannot be clicked. */
  const saveDated = async (page: Page) => {
    await page.evaluate(() => Reflect.deleteProperty(globalThis, "showSaveFilePicker"));
    await click(page, "Save a backup");
  };
  const exported = async (page: Page) => {
    await page.waitForSelector(".months table");
    await click(page, "Export…");
    return download(session.driver, () => click(page, "Export CSV"));
  };

  once("a script's file is looked at, stored, taken back and stored again", async () => {
    session = await begin();
    const page = await openView(session, "import");
    await choose(page, join(FILES, "daily-script.csv"));
    await page.waitForSelector(".counts");
    const found = await counts(page);
    expect(found["New days"]).toBeGreaterThan(0);
    expect(await keptDays(page)).toEqual([]);
    await click(page, "Store");
    await page.waitForSelector("::-p-text(Undo)");
    expect(await keptDays(page)).toHaveLength(found["New days"] ?? 0);
    expect((await keptDays(page)).every(({ source }) => source === "imported")).toBe(true);
    await click(page, "Undo");
    await expect.poll(() => keptDays(page), { timeout: 10_000 }).toEqual([]);
  });

  once("years with notes come back byte by byte into a new installation", async () => {
    session = await begin();
    const history = sampleHistory(TODAY, isLong ? 3_650 : 400);
    await fillHistory(session.own, history);
    await session.own.evaluate(async (notes) => {
      const { runtime } = (globalThis as unknown as { chrome: Sender }).chrome;
      for (const payload of notes) await runtime.sendMessage({ name: "keepMark", payload });
    }, NOTES);
    const before = await exported(await openView(session, "history"));
    session = await begin();
    const path = onDisk(before);
    const page = await openView(session, "import");
    await choose(page, path);
    await page.waitForSelector(".counts", { timeout: 20_000 });
    expect(await counts(page)).toMatchObject({
      "New days": history.length,
      "New marks": NOTES.length,
      "Refused rows": 0,
    });
    await click(page, "Store");
    await page.waitForSelector("::-p-text(Undo)", { timeout: 30_000 });
    const after = await exported(await openView(session, "history"));
    expect(after.bytes.equals(before.bytes)).toBe(true);
    const again = await openView(session, "import");
    await choose(again, path);
    await again.waitForSelector(".counts", { timeout: 20_000 });
    expect(await counts(again)).toMatchObject({ "New days": 0, "Already here": history.length });
  });

  test("a deleted day comes back by a click, and a backup brings all into a new installation", async () => {
    session = await begin();
    await fillHistory(session.own, sampleHistory(TODAY, 400));
    const history = await openView(session, "history");
    await history.waitForSelector(".months table");
    const all = await keptDays(history);
    await history.locator(".months td button").click();
    await history.locator("dialog .danger").click();
    await history.waitForSelector("::-p-text(1 day is deleted.)");
    expect(await keptDays(history)).toHaveLength(all.length - 1);
    await click(history, "Undo");
    await expect.poll(() => keptDays(history)).toHaveLength(all.length);
    const whole = await keptDays(history);
    const saved = await download(session.driver, () => saveDated(history));
    session = await begin();
    const path = onDisk(saved);
    const page = await openView(session, "import");
    await choose(page, path);
    await page.waitForSelector("::-p-text(A Pilaster backup)");
    expect(await counts(page)).toMatchObject({ "New days": all.length, "Already here": 0 });
    await click(page, "Merge");
    await page.waitForSelector("::-p-text(Undo)");
    expect(await keptDays(page)).toEqual(whole);
    const again = await openView(session, "history");
    await again.waitForSelector(".months table");
    const second = await download(session.driver, () => saveDated(again));
    const historiesIn = ({ text }: { text: string }) => text.slice(text.indexOf('"histories"'));
    expect(historiesIn(second)).toBe(historiesIn(saved));
  });

  test.runIf(name === "chromium")(
    "the next backup goes to the same file, until all is deleted",
    async () => {
      session = await begin();
      await fillHistory(session.own, sampleHistory(TODAY, 10));
      const page = await openView(session, "history");
      await page.waitForSelector("main table");
      const inFile = () =>
        page.evaluate(async () => {
          const folder = await navigator.storage.getDirectory();
          const handle = await folder.getFileHandle("mine.json", { create: true });
          Object.assign(globalThis, { showSaveFilePicker: async () => handle });
          return (await handle.getFile()).text();
        });
      await inFile();
      await click(page, "Save a backup");
      await page.waitForSelector("::-p-text(The same file: mine.json)");
      await session.driver.reload(page);
      await fillHistory(session.own, sampleHistory(TODAY, 20));
      await click(page, "Save again to the same file");
      const saved = async () => JSON.parse(await inFile()).histories[0].snapshots;
      await expect.poll(saved, { timeout: 10_000 }).toEqual(await keptDays(page));
      const left = await page.evaluate(async () => {
        const { runtime } = (globalThis as unknown as { chrome: Sender }).chrome;
        await runtime.sendMessage({ name: "deleteEverything", payload: {} });
        return (await indexedDB.databases()).map((one) => one.name);
      });
      expect(left).toEqual(["pilaster"]);
      await expect.poll(() => page.$("::-p-text(The same file)")).toBeNull();
    },
  );

  once(
    "a file is only looked at: seen in the dashboard, stored nowhere, gone on the way back",
    async () => {
      session = await begin();
      const page = await openView(session, "import");
      await choose(page, join(FILES, "daily-script.csv"));
      await page.waitForSelector(".counts");
      await click(page, "Just look");
      await page.waitForSelector("::-p-text(You are looking at daily-script.csv)");
      await page.evaluate(() => {
        location.hash = "#/history";
      });
      await page.waitForSelector(".months table");
      expect(await page.$("::-p-text(Delete several days)")).toBeNull();
      expect(await keptDays(page)).toEqual([]);
      await click(page, "Back to my history");
      await page.waitForSelector(".counts");
      expect(await keptDays(page)).toEqual([]);
      await page.evaluate('void (location.hash = "#/history")');
      await page.waitForSelector("::-p-text(No day is kept yet.)");
      expect(await page.$("main table")).toBeNull();
    },
  );

  once("days that differ fit a narrow window, and have nothing for axe to find", async () => {
    session = await begin();
    await fillHistory(session.own, sampleHistory(new Date("2025-12-05T08:00:00.000Z"), 10));
    const page = await openView(session, "import");
    await choose(page, join(FILES, "daily-script.csv"));
    await page.waitForSelector("#import-conflicts");
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewport({ width: 320, height: 640 });
    const wider = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    await expect.poll(() => page.evaluate(wider)).toBe(0);
  });
});
