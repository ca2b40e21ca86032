import { accessSync, constants, statSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

/** @typedef {"chromium" | "firefox"} BrowserName */

/** Commands looked for on the PATH, the one that is free software first. */
const COMMANDS = {
  chromium: [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "chrome",
    "msedge",
  ],
  firefox: ["firefox-esr", "firefox"],
};

const MAC_PLACES = {
  chromium: [
    "Chromium.app/Contents/MacOS/Chromium",
    "Google Chrome.app/Contents/MacOS/Google Chrome",
    "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  firefox: [
    "Firefox.app/Contents/MacOS/firefox",
    "Firefox Developer Edition.app/Contents/MacOS/firefox",
  ],
};

const WINDOWS_PLACES = {
  chromium: [
    "Chromium/Application/chrome.exe",
    "Google/Chrome/Application/chrome.exe",
    "Microsoft/Edge/Application/msedge.exe",
  ],
  firefox: ["Mozilla Firefox/firefox.exe", "Firefox Developer Edition/firefox.exe"],
};

/**
 * Finds the browsers the end-to-end tests drive: the variables CHROMIUM_PATH and FIREFOX_PATH
 * first, then the PATH, then the usual places of macOS and Windows.
 *
 * @param {NodeJS.ProcessEnv} [environment]
 * @param {NodeJS.Platform} [platform]
 * @returns {Partial<Record<BrowserName, string>>} a browser that was not found has no entry
 */
export function findBrowsers(environment = process.env, platform = process.platform) {
  /** @type {Partial<Record<BrowserName, string>>} */
  const found = {};
  for (const name of /** @type {const} */ (["chromium", "firefox"])) {
    const path = candidates(name, environment, platform).find(isProgram);
    if (path !== undefined) found[name] = path;
  }
  return found;
}

/**
 * @param {BrowserName} name
 * @param {NodeJS.ProcessEnv} environment
 * @param {NodeJS.Platform} platform
 */
function candidates(name, environment, platform) {
  const asked = environment[`${name.toUpperCase()}_PATH`];
  // Who names a browser means that one: a typing error must not quietly run another.
  if (asked) return [asked];
  const folders = (environment.PATH ?? "").split(delimiter).filter(Boolean);
  const ending = platform === "win32" ? ".exe" : "";
  const onPath = COMMANDS[name].flatMap((command) =>
    folders.map((folder) => join(folder, command + ending)),
  );
  return [...onPath, ...usualPlaces(name, environment, platform)];
}

/**
 * @param {BrowserName} name
 * @param {NodeJS.ProcessEnv} environment
 * @param {NodeJS.Platform} platform
 */
function usualPlaces(name, environment, platform) {
  if (platform === "darwin") {
    const roots = ["/Applications", join(homedir(), "Applications")];
    return roots.flatMap((root) => MAC_PLACES[name].map((place) => join(root, place)));
  }
  if (platform !== "win32") return [];
  const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
    .map((variable) => environment[variable])
    .filter((root) => root !== undefined);
  return roots.flatMap((root) => WINDOWS_PLACES[name].map((place) => join(root, place)));
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
