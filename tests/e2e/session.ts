import { rmSync } from "node:fs";
import { open as openChromium } from "../../tools/browsers/chromium.js";
import type { Driver } from "../../tools/browsers/driver.js";
import { open as openFirefox } from "../../tools/browsers/firefox.js";
import { variant } from "../../tools/browsers/variants.js";
import { DIST } from "../../tools/finish-build.js";
import { agree, recordAutomatically } from "../../tools/first-minute.js";
import { type StandIn, startStandIn } from "../../tools/stand-in/stand-in.js";

export type BrowserName = "chromium" | "firefox";

/** The browser of the project that runs; both when a file is run on its own. */
export const BROWSERS = (["chromium", "firefox"] as const).filter(
  (name) => (process.env.PILASTER_BROWSER ?? name) === name,
);

export const SSI = "https://www.linkedin.com/sales/ssi";

export type SessionOptions = {
  /** Agrees in the welcome page, or switches automatic recording on as well, or the panel too. */
  as?: "agreed" | "automatic" | "panel";
  /** Has the host granted in the manifest where the browser's prompt cannot be answered. */
  mayAsk?: boolean;
  /** Shifts the clock of the worker and of our pages. */
  clock?: string;
  language?: string;
  colorScheme?: "light" | "dark";
};

export type Session = {
  driver: Driver;
  standIn: StandIn;
  /** The folder that was loaded. */
  extension: string;
  /** A page of ours that stays open, to look into what is stored. */
  own: Awaited<ReturnType<Driver["openPage"]>>;
  close: () => Promise<void>;
};

/**
 * A browser with the built extension and a stand-in for LinkedIn. Firefox is told to say yes to the
 * browser's own prompt, so it runs the shipped bytes; Chromium's cannot be answered, so for
 * automatic recording its copy has the host granted in the manifest.
 */
export async function openSession(
  name: BrowserName,
  { as, clock, mayAsk = as === "automatic" || as === "panel", ...look }: SessionOptions = {},
): Promise<Session> {
  const grantHost = name === "chromium" && mayAsk;
  const dist = name === "chromium" ? DIST.chrome : DIST.firefox;
  const changes = { grantHost, ...(clock !== undefined && { clock }) };
  const extension = grantHost || clock !== undefined ? variant(dist, changes) : dist;
  const standIn = await startStandIn();
  const open = name === "chromium" ? openChromium : openFirefox;
  const driver = await open({ extension, standIn, ...look });
  const own = await firstPage(driver, as);
  return {
    driver,
    standIn,
    extension,
    own,
    async close() {
      await driver.close();
      await standIn.close();
      // Vitest ends its processes without telling them, so the copy would stay.
      if (extension !== dist) rmSync(extension, { recursive: true });
    },
  };
}

async function firstPage(driver: Driver, as: SessionOptions["as"]) {
  if (!as) return driver.openPage(driver.extensionUrl("dashboard/index.html#/settings"));
  const welcome = await agree(driver);
  if (as !== "agreed") await recordAutomatically(welcome, { withPanel: as === "panel" });
  return welcome;
}

/** Time in which something that must not happen would have happened. */
export const quiet = (ms = 2_500) => new Promise((resolve) => setTimeout(resolve, ms));
