import { afterAll, beforeAll, expect, test } from "vitest";
import { isLong } from "../../long";
import { alike, BROWSERS, type Session } from "../session";
import { coveredAt, type Layout, layout } from "./panel-boxes";
import { openPanelSession, pageOfColumn } from "./panel-session";

/** Windows of laptops and of a screen, without the scrollbar, and what stands there. */
const ROOMS = [
  { width: 1265, height: 640, column: 968, shape: "rail" },
  { width: 1265, height: 640, column: 1128, shape: "foot" },
  { width: 1905, height: 950, column: 968, shape: "card" },
  ...(isLong
    ? [
        { width: 1351, height: 650, column: 968, shape: "rail" },
        { width: 1351, height: 650, column: 1128, shape: "rail" },
        { width: 1521, height: 730, column: 968, shape: "rail" },
        { width: 1521, height: 730, column: 1128, shape: "rail" },
        { width: 1905, height: 950, column: 1128, shape: "card" },
        { width: 683, height: 325, column: 968, shape: "foot" },
        { width: 1600, height: 800, column: 1128, shape: "rail" },
      ]
    : []),
];

type Page = Session["own"];

alike.each(BROWSERS)("in %s", (name) => {
  let session: Awaited<ReturnType<typeof openPanelSession>>;
  let page: Page;
  beforeAll(async () => {
    session = await openPanelSession(name);
  });
  afterAll(() => session.close());

  const open = async (size: { width: number; height: number }, html: string, shape: string) => {
    session.standIn.show({ html });
    page = await session.openSsi(size);
    await expect.poll(() => session.shape(page)).toBe(shape);
  };
  const SMALL = { width: 1265, height: 640 };

  test.each(ROOMS)(
    "$width × $height, a column of $column: a $shape, and nothing is covered",
    async ({ width, height, column, shape }) => {
      await open({ width, height }, pageOfColumn(column), shape);
      const end = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      const covered: string[] = [];
      let pills = 0;
      for (let y = 0; y <= end; y += 50) {
        const found = await coveredAt(session.driver, page, y);
        covered.push(...found.covered.map((what) => `${y}: ${what}`));
        pills += found.isPillSeen ? 1 : 0;
      }
      expect(covered).toEqual([]);
      // Where there is no more than a pill beside the foot, it is seen with its lines.
      if (shape === "foot") expect(pills).toBeGreaterThan(0);
      const lines = await session.driver.inPanel(
        page,
        (root) => root.querySelectorAll("[data-line] path[d^=M]").length,
      );
      expect(lines).toBeGreaterThanOrEqual(4);
    },
  );

  test("planted: a card over the scores is found to cover them", async () => {
    await open(SMALL, pageOfColumn(968), "rail");
    await session.press(page, '[data-shape="rail"] > .button');
    await expect.poll(() => session.shape(page)).toBe("card");
    expect((await coveredAt(session.driver, page, 0)).covered).not.toEqual([]);
    // The wish stays; Escape moves it aside, one click undoes it.
    await page.reload();
    await expect.poll(() => session.shape(page)).toBe("card");
    await page.keyboard.press("Escape");
    await expect.poll(() => session.shape(page)).toBe("rail");
    await session.press(page, '[data-shape="rail"] > .button');
    await expect.poll(() => session.shape(page)).toBe("card");
    await session.press(page, ".panel-head .panel-icon");
    await expect.poll(() => session.shape(page)).toBe("rail");
    await page.reload();
    await expect.poll(() => session.shape(page)).toBe("rail");
  });

  test("the foot makes the document longer by its own height, and moves nothing", async () => {
    await open(SMALL, pageOfColumn(1128), "foot");
    const withFoot = await page.evaluate(layout);
    const foot = await session.driver.inPanel(page, (root) =>
      root.querySelector(".panel-foot")?.getBoundingClientRect().toJSON(),
    );
    await session.press(page, '[data-shape="foot"] .panel-icon');
    await expect.poll(() => session.shape(page)).toBe("pill");
    const without: Layout = await page.evaluate(layout);
    expect(without.boxes.length).toBeGreaterThan(50);
    expect(withFoot.boxes).toEqual(without.boxes);
    expect(withFoot.height).toBe(without.height + Math.round(foot.height));
    expect(foot.width).toBe(1128);
    await session.press(page, ".panel-pill");
    await expect.poll(() => session.shape(page)).toBe("foot");
    // The pill leads to it.
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });

  test("the foot follows what the page adds, and is gone where its end cannot be told", async () => {
    await open(SMALL, pageOfColumn(1128), "foot");
    await page.evaluate(() => {
      const more = document.createElement("div");
      more.id = "more";
      more.style.height = "700px";
      document.querySelector("main")?.after(more);
      scrollTo(0, document.documentElement.scrollHeight);
    });
    const gap = async () => {
      const top = await session.driver.inPanel(
        page,
        (root) => root.querySelector(".panel-foot")?.getBoundingClientRect().top,
      );
      const end = await page.evaluate(() => document.body.getBoundingClientRect().bottom);
      return Math.abs((top ?? Number.NaN) - end) <= 1;
    };
    await expect.poll(gap).toBe(true);
    await page.evaluate(() => document.getElementById("more")?.remove());
    await expect.poll(gap).toBe(true);
    await page.evaluate(() => {
      const low = document.createElement("div");
      low.style.cssText = "position: absolute; top: 5000px; width: 10px; height: 10px";
      document.body.append(low);
    });
    await expect.poll(() => session.shape(page)).toBe("pill");
  });

  test.each([
    [
      "scrolls within",
      "html, body { height: 100%; overflow: hidden } main { height: 100%; overflow: auto }",
    ],
    ["cannot be scrolled", "body { overflow: hidden }"],
    ["is shorter than the window", ".group-ssi-score, .offer, nav, h1 { display: none }"],
  ])("there is no foot where the document %s", async (_what, style) => {
    const html = pageOfColumn(1128).replace("</style>", `${style}</style>`);
    await open(SMALL, html, "pill");
  });

  test("the shape follows the window, and the rail stays at its edge by a few pixels", async () => {
    await open({ width: 1905, height: 950 }, pageOfColumn(968), "card");
    const bar = await page.evaluate(() => innerWidth - document.documentElement.clientWidth);
    const at = async (width: number, shape: string) => {
      await page.setViewport({ width: width + bar, height: 640 });
      await expect.poll(() => session.shape(page)).toBe(shape);
    };
    await at(1400, "rail");
    await at(1176, "rail");
    await at(1170, "rail");
    await at(1150, "foot");
    await at(1170, "foot");
    await at(1176, "rail");
    await at(1905, "card");
  });
});
