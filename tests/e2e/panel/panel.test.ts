import { afterEach, describe, expect, test } from "vitest";
import { keptDays, recordAutomatically } from "../../../tools/first-minute.js";
import { BROWSERS, once, openView, quiet, type Session, SSI } from "../session";
import { HISTORY, openPanelSession } from "./panel-session";

describe.each(BROWSERS)("the panel in %s", (name) => {
  let session: Awaited<ReturnType<typeof openPanelSession>>;
  afterEach(() => session.close());

  const corner = (page: Session["own"]) =>
    session.driver.inPanel(page, (root) =>
      root.querySelector("[data-corner]")?.getAttribute("data-corner"),
    );

  test("stands beside the scores with the trend, what changed, and that today is kept", async () => {
    session = await openPanelSession(name, { as: "agreed", mayAsk: true });
    await recordAutomatically(await openView(session, "welcome"), { withPanel: true });
    const page = await session.openSsi();
    await expect.poll(() => session.words(page)).toMatch(/kept today/);
    const told = await session.words(page);
    expect(told).toContain("Four pillars, 0–25");
    expect(told).toContain("21.0 Brand");
    expect(told).toContain("52.6 Total");
    expect(told).toMatch(/Since \w+ \d+, /);
    expect(await keptDays(session.own)).toHaveLength(HISTORY.length + 1);
    expect(session.standIn.foreignRequests).toEqual([]);
  });

  once("leaves the page as it was, but for one element without a name", async () => {
    const shape = () => ({
      html: document.documentElement.outerHTML,
      globals: Object.keys(globalThis).sort(),
      listened: (globalThis as { listened?: string[] }).listened ?? [],
    });
    const watchListeners = () => {
      const listened: string[] = [];
      Object.assign(globalThis, { listened });
      const add = EventTarget.prototype.addEventListener;
      EventTarget.prototype.addEventListener = function (type, ...rest) {
        listened.push(type);
        return add.call(this, type, ...rest);
      };
    };
    session = await openPanelSession(name);
    const look = async () => {
      const page = await session.driver.openPage("https://www.linkedin.com/feed/");
      await page.setViewport({ width: 1920, height: 1000 });
      await page.evaluateOnNewDocument(watchListeners);
      await page.goto(SSI);
      await quiet(2_500);
      return page;
    };
    const page = await look();
    expect(await session.hasCard(page)).toBe(true);
    const withPanel = await page.evaluate(shape);
    await session.press(page, '[aria-label="More"]');
    await session.press(page, ".panel-menu .buttons .button:last-of-type");
    await expect.poll(() => session.words(page)).toBeUndefined();
    const without = await (await look()).evaluate(shape);
    expect(withPanel.html.replace("<div></div></html>", "</html>")).toBe(without.html);
    expect(withPanel.html).not.toBe(without.html);
    expect(withPanel.globals).toEqual(without.globals);
    expect(withPanel.listened).toEqual(without.listened);
  });

  once("the pill gives way to scores, and to the foot", async () => {
    session = await openPanelSession(name);
    const page = await session.openSsi({ width: 1100, height: 640 });
    const yields = () =>
      session.driver.inPanel(page, (root) =>
        root.querySelector(".panel-pill")?.hasAttribute("data-yields"),
      );
    await expect.poll(yields).toBe(false);
    await page.evaluate(() => {
      const averages = document.querySelectorAll(".group-ssi-score p");
      averages[averages.length - 1]?.scrollIntoView({ block: "end" });
    });
    await expect.poll(yields).toBe(true);
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(yields).toBe(false);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(yields).toBe(true);
  });

  once("moves by keyboard and by pointer, folds, and remembers both", async () => {
    session = await openPanelSession(name);
    const page = await session.openSsi();
    await expect.poll(() => corner(page)).toBe("bottom-right");
    await session.driver.inPanel(page, (root) =>
      (root.querySelector(".panel-handle") as HTMLElement).focus(),
    );
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => corner(page)).toBe("top-right");
    const [x = 0, y = 0] =
      (await session.driver.inPanel(page, (root) => {
        const box = root.querySelector(".panel-handle")?.getBoundingClientRect();
        return [(box?.x ?? 0) + 20, (box?.y ?? 0) + 10];
      })) ?? [];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(200, 700, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => corner(page)).toBe("bottom-left");
    await session.press(page, '[aria-label="Fold"]');
    await expect.poll(() => session.hasCard(page)).toBe(false);
    await quiet(300);
    await page.reload();
    await expect.poll(() => corner(page)).toBe("bottom-left");
    expect(await session.hasCard(page)).toBe(false);
  });

  test("goes at once where it is switched off in the settings, and comes back", async () => {
    session = await openPanelSession(name);
    const page = await session.openSsi();
    await expect.poll(() => session.hasCard(page)).toBe(true);
    const settings = await openView(session, "settings");
    const flip = async () => {
      await settings.bringToFront();
      await settings.waitForSelector('[role="switch"]');
      await (await settings.$$('[role="switch"]'))[1]?.click();
    };
    await flip();
    await expect.poll(() => session.words(page), { timeout: 3_000 }).toBeUndefined();
    await flip();
    await page.bringToFront();
    await expect.poll(() => session.hasCard(page)).toBe(true);
  });

  once(
    "goes when LinkedIn goes on to another of its pages, and comes back with this one",
    async () => {
      session = await openPanelSession(name);
      const page = await session.openSsi();
      await expect.poll(() => session.hasCard(page)).toBe(true);
      await page.evaluate(() => history.pushState({}, "", "/sales/home"));
      await expect.poll(() => session.words(page)).toBeUndefined();
      await page.evaluate(() => history.back());
      await expect.poll(() => session.hasCard(page)).toBe(true);
    },
  );

  once("comes back when LinkedIn draws its page anew, and hides when it is told to", async () => {
    session = await openPanelSession(name);
    const page = await session.openSsi();
    await expect.poll(() => session.hasCard(page)).toBe(true);
    await page.evaluate(() => {
      const { body } = document;
      document.documentElement.replaceChildren(document.head, body.cloneNode(true));
    });
    await expect.poll(() => session.hasCard(page)).toBe(true);
    await session.press(page, '[aria-label="More"]');
    await session.press(page, ".panel-menu .buttons .button:first-child");
    await expect.poll(() => session.words(page)).toBeUndefined();
    await page.reload();
    await expect.poll(() => session.hasCard(page)).toBe(true);
  });
});
