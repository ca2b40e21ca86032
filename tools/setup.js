import { resolve } from "node:path";
import { findBrowsers } from "./browsers/find-browsers.js";
import { installPackages } from "./setup/install-packages.js";
import { missingPackages } from "./setup/missing-packages.js";
import { installModules, isInstalled } from "./setup/modules.js";

/*
 * Makes a machine that has Node.js and npm ready to build and test. Runs before anything is
 * installed, so neither this file nor what it imports may import a package.
 */

const ROOT = resolve(import.meta.dirname, "..");

function setUp() {
  if (!isInstalled(ROOT)) {
    say("Installing the packages of package-lock.json with npm ci.");
    if (!installModules(ROOT)) return fail("npm ci failed: see its message above.");
  }

  const browsers = findBrowsers();
  for (const name of /** @type {const} */ (["chromium", "firefox"])) {
    const variable = `${name.toUpperCase()}_PATH`;
    if (process.env[variable] && !browsers[name]) {
      return fail(`${variable} names ${process.env[variable]}, which is no program.`);
    }
  }

  const packages = missingPackages(browsers);
  if (packages.length === 0) return say("Ready: packages, Chromium and Firefox are here.");

  const refusal = installPackages(packages, say);
  if (refusal !== undefined) return fail(refusal);
  const stillMissing = missingPackages(findBrowsers());
  if (stillMissing.length > 0)
    return fail(`Still missing after the install: ${stillMissing.join(" ")}.`);
  say("Ready: packages, Chromium and Firefox are here.");
}

/** @param {string} line */
function say(line) {
  console.log(line);
}

/** @param {string} line */
function fail(line) {
  console.error(line);
  process.exitCode = 1;
}

setUp();
