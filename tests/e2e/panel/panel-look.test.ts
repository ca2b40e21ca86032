import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { forgetDays, keptDays } from "../../../tools/first-minute.js";
import { BROWSERS, once, quiet } from "../session";
import { openPanelSession } from "./panel-session";

describe.each(BROWSERS)("the panel’s look in %s", (name) => {
  let session: Awaited<ReturnType<typeof openPanelSession>>;
  afterEach(() => session.close());

  test("keeps its look under a page that forbids styles", async () => {
    session = await openPanelSession(name);
    const fixture = readFileSync(
      new URL("../../fixtures/ssi/figure-3.pt-BR.html", import.meta.url),
      "utf8",
    );
    const rules = `<meta http-equiv="Content-Security-Policy" content="style-src 'sha256-none'">`;
    const html = fixture.replace("<head>", `<head>${rules}`);
    expect(html).not.toBe(fixture);
    session.standIn.show({ html });
    const page = await session.openSsi();
    const look = () =>
      session.driver.inPanel(page, (root) => {
        const pill = root.querySelector(".panel-pill");
        return pill && [getComputedStyle(pill).position, pill.clientHeight];
      });
    await expect.poll(look).toEqual(["fixed", 38]);
  });

  once("keeps its look under a page that styles everything", async () => {
    session = await openPanelSession(name);
    const page = await session.openSsi();
    await expect.poll(() => session.words(page)).toMatch(/kept today/);
    const look = () =>
      session.driver.inPanel(page, (root) =>
        [root.host, ...root.querySelectorAll("*")].map((element) => {
          const { display, font, color, position } = getComputedStyle(element);
          return [element.localName, display, font, color, position].join(" ");
        }),
      );
    const before = await look();
    await page.evaluate(() => {
      const sheet = document.createElement("style");
      // What an element inherits, what every host gets, what hides it: nothing the page is laid by.
      sheet.textContent = `html { font-size: 62.5%; color: red; font-style: italic }
        html > div { all: unset !important; display: none !important; color: red !important }`;
      document.head.append(sheet);
    });
    expect(before?.length).toBeGreaterThan(60);
    expect(await look()).toEqual(before);
  });

  // The question and its long wait are tried in both browsers by the popup.
  once("asks about numbers on a page nobody has seen", async () => {
    session = await openPanelSession(name, { fixture: "unseen.en" });
    const page = await session.openSsi();
    await expect.poll(() => session.words(page), { timeout: 40_000 }).toMatch(/^52\.6$|Are these/);
    await session.press(page, ".panel-pill");
    await expect
      .poll(() => session.words(page), { timeout: 40_000 })
      .toContain("Are these your numbers");
    // What is filled in is another member's.
    await forgetDays(session.own);
    await session.press(page, ".proposal .button");
    const newest = async () => (await keptDays(session.own)).at(-1)?.source;
    await expect.poll(newest).toBe("confirmed");
    await expect.poll(() => session.words(page)).toMatch(/kept today/);
  });

  // In the dark, and in its other shapes, `panel-fits.test.ts` asks.
  once("opened, it has nothing for axe to find", async () => {
    session = await openPanelSession(name);
    const page = await session.openSsi();
    await expect.poll(() => session.hasCard(page)).toBe(true);
    await session.press(page, ".panel-head .panel-icon:last-child");
    await session.press(page, "summary");
    await quiet(300);
    expect(await session.axeFindings(page)).toEqual([]);
  });
});
