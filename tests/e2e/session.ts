import { rmSync } from "node:fs";
import { afterAll, describe, onTestFinished, test } from "vitest";
import { open as openChromium } from "../../tools/browsers/chromium.js";
import type { Driver } from "../../tools/browsers/driver.js";
import { open as openFirefox } from "../../tools/browsers/firefox.js";
import { variant } from "../../tools/browsers/variants.js";
import { DIST } from "../../tools/finish-build.js";
import { type StandIn, startStandIn } from "../../tools/stand-in/stand-in.js";
import { isLong } from "../long";
import { begin, DELETE_EVERYTHING, type Start } from "./begin-anew";
import { leave, takeLeft } from "./left-sessions";

export type BrowserName = "chromium" | "firefox";

/** The browser of the project that runs; both when a file is run on its own. */
export const BROWSERS = (["chromium", "firefox"] as const).filter(
  (name) => (process.env.PILASTER_BROWSER ?? name) === name,
);

/**
 * Leaves to Chromium what no browser does otherwise than another: words, drawings and layout. Long
 * runs try it in both.
 */
export const alike = describe.skipIf(!isLong && process.env.PILASTER_BROWSER === "firefox");

/** The same of a single test. */
export const once = test.skipIf(!isLong && process.env.PILASTER_BROWSER === "firefox");

export const SSI = "https://www.linkedin.com/sales/ssi";

export type SessionOptions = Start & {
  /** Has the host granted in the manifest where the browser's prompt cannot be answered. */
  mayAsk?: boolean;
  /** Shifts the clock of the worker and of our pages. */
  clock?: string;
  /** The browser's own. */
  language?: string;
  colorScheme?: "light" | "dark";
};

export type Session = {
  driver: Driver;
  standIn: StandIn;
  /** The folder that was loaded. */
  extension: string;
  /** A page of ours that stays open, without any script, to look into what is stored. */
  own: Awaited<ReturnType<Driver["openPage"]>>;
  /**
   * Begins anew in the same browser, as if just installed: no other page is open, everything is
   * deleted by the product's own message, the permission is given back (but where the copy has it
   * in its manifest), and the stand-in has forgotten. Then all is agreed to that a test asks for.
   */
  reset: (start?: Start) => Promise<void>;
  close: () => Promise<void>;
};

/**
 * A browser with the built extension and a stand-in for LinkedIn. Firefox is told to say yes to the
 * browser's own prompt, so it runs the shipped bytes; Chromium's cannot be answered, so for
 * automatic recording its copy has the host granted in the manifest.
 *
 * A launch takes seconds: who closes a session leaves its browser to the next who asks for such a
 * one, and gets it emptied.
 */
export async function openSession(
  name: BrowserName,
  options: SessionOptions = {},
): Promise<Session> {
  // Nobody wants a browser in another's time.
  if (options.clock !== undefined) return launch(name, options);
  const { language = "en", colorScheme = "light" } = options;
  // Firefox changes its language as it runs.
  const kind = name === "firefox" ? name : JSON.stringify([isHostGranted(name, options), language]);
  const left = takeLeft(kind);
  if (left) {
    await left.session.driver.setColorScheme(colorScheme);
    await left.session.driver.setLanguage?.(language);
    await left.session.reset(options);
    return left.session;
  }
  const session = await launch(name, options);
  const quit = session.close;
  session.close = () => leave({ kind, session, quit });
  return session;
}

function isHostGranted(name: BrowserName, { as, mayAsk }: SessionOptions): boolean {
  return name === "chromium" && (mayAsk ?? (as === "automatic" || as === "panel"));
}

async function launch(name: BrowserName, options: SessionOptions): Promise<Session> {
  const { clock, language, colorScheme } = options;
  const grantHost = isHostGranted(name, options);
  const dist = name === "chromium" ? DIST.chrome : DIST.firefox;
  const changes = { grantHost, ...(clock !== undefined && { clock }) };
  const extension = grantHost || clock !== undefined ? variant(dist, changes) : dist;
  const standIn = await startStandIn();
  const open = name === "chromium" ? openChromium : openFirefox;
  const driver = await open({
    extension,
    standIn,
    ...(language && { language }),
    ...(colorScheme && { colorScheme }),
  });
  const session: Session = {
    driver,
    standIn,
    extension,
    own: await barePage(driver),
    async reset(next = {}) {
      const isThere = await session.own.evaluate("true").catch(() => false);
      if (!isThere) session.own = await barePage(driver);
      for (const page of await driver.browser.pages()) if (page !== session.own) await page.close();
      standIn.forget();
      await session.own.evaluate(DELETE_EVERYTHING);
      await begin(driver, session.own, next);
    },
    async close() {
      await driver.close();
      await standIn.close();
      // A worker lives through many files: their copies would pile up until it ends.
      if (extension !== dist) rmSync(extension, { recursive: true });
    },
  };
  await begin(driver, session.own, options);
  return session;
}

/** A page of ours without any script: one that follows the history would repair and migrate, too. */
export const barePage = (driver: Driver) => driver.openPage(driver.extensionUrl("manifest.json"));

/** A session for one test, which closes it. */
export async function testSession(name: BrowserName, options?: SessionOptions): Promise<Session> {
  const session = await openSession(name, options);
  onTestFinished(session.close);
  return session;
}

/** The same in a browser that nobody had before: where the launch is what the test is about. */
export async function newSession(
  name: BrowserName,
  options: SessionOptions = {},
): Promise<Session> {
  const session = await launch(name, options);
  onTestFinished(() => session.close());
  return session;
}

/**
 * One session for all tests of a block: whoever calls first opens it, everybody after that gets it
 * emptied.
 *
 * @returns begins a test, with as much agreed to as it asks for
 */
export function sharedSession(
  name: BrowserName,
  { mayAsk = false, ...look }: Omit<SessionOptions, keyof Start> = {},
): (as?: Start["as"], chosen?: Pick<Start, "spoken">) => Promise<Session> {
  let session: Session | undefined;
  afterAll(() => session?.close());
  return async (as, chosen) => {
    const start = { ...chosen, ...(as && { as }) };
    if (session) await session.reset(start);
    else session = await openSession(name, { mayAsk, ...look, ...start });
    return session;
  };
}

/**
 * Two of them: one with the bytes that are shipped, and one where the host is granted. Firefox says
 * yes to the shipped bytes, so there it is one and the same.
 */
export function sharedSessions(name: BrowserName) {
  const asShipped = sharedSession(name);
  const mayAsk = name === "firefox" ? asShipped : sharedSession(name, { mayAsk: true });
  return { asShipped, mayAsk };
}

/** The dashboard in a tab of its own, with that view. */
export async function openView({ driver }: Session, view: string): Promise<Session["own"]> {
  const page = await driver.openPage(driver.extensionUrl(`dashboard/index.html#/${view}`));
  await page.waitForSelector("main > :not(h1)");
  return page;
}

/** Time in which something that must not happen would have happened. */
export const quiet = (ms = 2_500) => new Promise((resolve) => setTimeout(resolve, ms));
