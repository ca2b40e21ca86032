import axe from "axe-core";
import { afterEach, describe, expect, test } from "vitest";
import { sampleHistory } from "../../src/domain/sample-history.js";
import { fillHistory } from "../../tools/fill-history.js";
import { keptDays } from "../../tools/first-minute.js";
import { BROWSERS, openSession, quiet, type Session, type SessionOptions, SSI } from "./session";

type Page = Session["own"];

const WIDE = { width: 1920, height: 1000 };
const yesterday = () => new Date(Date.now() - 86_400_000);

describe.each(BROWSERS)("the panel in %s", (name) => {
  let session: Session;
  afterEach(() => session.close());

  const open = async (options: SessionOptions = {}, fixture = "figure-3.pt-BR") => {
    session = await openSession(name, { as: "panel", ...options });
    await fillHistory(session.own, sampleHistory(yesterday(), 40));
    session.standIn.show(fixture);
  };
  const openSsi = async (size = WIDE) => {
    const page = await session.driver.openPage("https://www.linkedin.com/feed/");
    await page.setViewport(size);
    await page.goto(SSI);
    return page;
  };
  const words = (page: Page) =>
    session.driver.inPanel(page, (root) => root.lastElementChild?.textContent?.replace(/\s/g, " "));
  const hasCard = async (page: Page) =>
    (await session.driver.inPanel(page, (root) => root.querySelector(".panel") !== null)) === true;
  const press = (page: Page, selector: string) =>
    session.driver.inPanel(
      page,
      (root, wanted) => (root.querySelector(wanted) as HTMLElement | null)?.click(),
      selector,
    );
  const corner = (page: Page) =>
    session.driver.inPanel(page, (root) =>
      root.querySelector("[data-corner]")?.getAttribute("data-corner"),
    );

  test("stands beside the scores with the trend, what changed, and that today is kept", async () => {
    await open();
    const page = await openSsi();
    await expect.poll(() => words(page), { timeout: 8_000 }).toMatch(/kept today/);
    const told = await words(page);
    expect(told).toContain("Four pillars, 0–25");
    expect(told).toContain("21.0 Brand");
    expect(told).toContain("52.6 Total");
    expect(told).toMatch(/Since \w+ \d+, /);
    expect(await keptDays(session.own)).toHaveLength(41 - missing(sampleHistory(yesterday(), 40)));
    expect(session.standIn.foreignRequests).toEqual([]);
  });

  test("leaves the page as it was, but for one element without a name", async () => {
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
    await open();
    const look = async () => {
      const page = await session.driver.openPage("https://www.linkedin.com/feed/");
      await page.setViewport(WIDE);
      await page.evaluateOnNewDocument(watchListeners);
      await page.goto(SSI);
      await quiet(2_500);
      return page;
    };
    const page = await look();
    expect(await hasCard(page)).toBe(true);
    const withPanel = await page.evaluate(shape);
    await press(page, '[aria-label="More"]');
    await press(page, ".panel-menu .buttons .button:last-child");
    await expect.poll(() => words(page)).toBeUndefined();
    const without = await (await look()).evaluate(shape);
    expect(withPanel.html.replace("<div></div></html>", "</html>")).toBe(without.html);
    expect(withPanel.html).not.toBe(without.html);
    expect(withPanel.globals).toEqual(without.globals);
    expect(withPanel.listened).toEqual(without.listened);
  });

  test("folds by itself where it would cover scores, opens by hand, and gives way", async () => {
    await open();
    const page = await openSsi({ width: 1_200, height: 800 });
    await expect.poll(() => words(page), { timeout: 8_000 }).toBe("52.6");
    const covered = () =>
      session.driver.inPanel(page, (root) => {
        const pill = root.querySelector(".panel-pill");
        return pill?.hasAttribute("data-yields");
      });
    expect(await covered()).toBe(false);
    await page.setViewport({ width: 420, height: 500 });
    await page.evaluate(() => document.querySelector("progress")?.scrollIntoView({ block: "end" }));
    await expect.poll(covered).toBe(true);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(covered).toBe(false);
    await press(page, ".panel-pill");
    await expect.poll(() => hasCard(page)).toBe(true);
    await page.reload();
    await expect.poll(() => words(page), { timeout: 8_000 }).toBe("52.6");
  });

  test("moves by keyboard and by pointer, folds, and remembers both", async () => {
    await open();
    const page = await openSsi();
    await expect.poll(() => corner(page), { timeout: 8_000 }).toBe("bottom-right");
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
    await press(page, '[aria-label="Fold"]');
    await expect.poll(() => hasCard(page)).toBe(false);
    await quiet(300);
    await page.reload();
    await expect.poll(() => corner(page), { timeout: 8_000 }).toBe("bottom-left");
    expect(await hasCard(page)).toBe(false);
  });

  test("goes at once where it is switched off in the settings, and comes back", async () => {
    await open();
    const page = await openSsi();
    await expect.poll(() => hasCard(page), { timeout: 8_000 }).toBe(true);
    await session.own.evaluate(() => {
      location.hash = "#/settings";
    });
    const flip = async () => {
      await session.own.bringToFront();
      await session.own.waitForSelector('[role="switch"]');
      await (await session.own.$$('[role="switch"]'))[1]?.click();
    };
    await flip();
    await expect.poll(() => words(page), { timeout: 3_000 }).toBeUndefined();
    await flip();
    await page.bringToFront();
    await expect.poll(() => hasCard(page), { timeout: 5_000 }).toBe(true);
  });

  test("comes back when LinkedIn draws its page anew, and hides when it is told to", async () => {
    await open();
    const page = await openSsi();
    await expect.poll(() => hasCard(page), { timeout: 8_000 }).toBe(true);
    await page.evaluate(() => {
      const { body } = document;
      document.documentElement.replaceChildren(document.head, body.cloneNode(true));
    });
    await expect.poll(() => hasCard(page)).toBe(true);
    await press(page, '[aria-label="More"]');
    await press(page, ".panel-menu .buttons .button:first-child");
    await expect.poll(() => words(page)).toBeUndefined();
    await page.reload();
    await expect.poll(() => hasCard(page), { timeout: 8_000 }).toBe(true);
  });

  test("keeps its look under a page that forbids styles", async () => {
    await open();
    const { readFileSync } = await import("node:fs");
    const fixture = readFileSync(
      new URL("../fixtures/ssi/figure-3.pt-BR.html", import.meta.url),
      "utf8",
    );
    const rules = `<meta http-equiv="Content-Security-Policy" content="style-src 'sha256-none'">`;
    const html = fixture.replace("<head>", `<head>${rules}`);
    expect(html).not.toBe(fixture);
    session.standIn.show({ html });
    const page = await openSsi();
    const look = () =>
      session.driver.inPanel(page, (root) => {
        const pill = root.querySelector(".panel-pill");
        return pill && [getComputedStyle(pill).position, pill.clientHeight];
      });
    await expect.poll(look, { timeout: 8_000 }).toEqual(["fixed", 38]);
  });

  test("asks about numbers on a page nobody has seen", async () => {
    await open({}, "unseen.en");
    const page = await openSsi();
    await expect.poll(() => words(page), { timeout: 40_000 }).toMatch(/^52\.6$|Are these/);
    await press(page, ".panel-pill");
    await expect.poll(() => words(page), { timeout: 40_000 }).toContain("Are these your numbers");
    await press(page, ".proposal .button");
    const newest = async () => (await keptDays(session.own)).at(-1)?.source;
    await expect.poll(newest, { timeout: 5_000 }).toBe("confirmed");
    await expect.poll(() => words(page)).toMatch(/kept today/);
  });

  test.each([
    { colorScheme: "light", language: "en" },
    { colorScheme: "dark", language: "fr" },
  ] as const)("$colorScheme has nothing for axe to find", async (look) => {
    await open(look);
    const page = await openSsi();
    await expect.poll(() => hasCard(page), { timeout: 8_000 }).toBe(true);
    await press(page, ".panel-head .panel-icon:last-child");
    await press(page, "summary");
    await quiet(300);
    await page.evaluate(axe.source);
    // The page stays closed to everyone else: for this one look its root is handed over.
    const found = await session.driver.inPanel(page, async (root) => {
      Object.defineProperty(root.host, "shadowRoot", { value: root });
      const { axe: tool } = globalThis as unknown as { axe: typeof axe };
      const { violations } = await tool.run(root.host, { resultTypes: ["violations"] });
      return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join()}`);
    });
    expect(found).toEqual([]);
  });
});

/** Days that the made-up history leaves out. */
const missing = (history: readonly unknown[]) => 40 - history.length;
