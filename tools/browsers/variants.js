import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clockScript, withoutClock } from "./clock-script.js";

const WORKER = "background.js";
const PAGES = ["popup/index.html", "dashboard/index.html", "sample/index.html"];
const CLOCK = "clock.js";

/** @type {Set<string>} */
const copies = new Set();

function removeCopies() {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
}

/**
 * A copy of the built extension in a temporary folder, removed when the process ends. All but the
 * following are the shipped bytes.
 *
 * @param {string} dist folder of the built extension
 * @param {object} [changes]
 * @param {boolean} [changes.grantHost] the optional host permissions are there from the start,
 *   because no test can click the browser's prompt
 * @param {string} [changes.clock] ISO instant: the worker and the pages take it for now, and
 *   their time runs on from there; the content scripts keep the real time
 * @returns {string} the copy's folder
 */
export function variant(dist, { grantHost = false, clock } = {}) {
  const copy = mkdtempSync(join(tmpdir(), "pilaster-"));
  if (copies.size === 0) process.once("exit", removeCopies);
  copies.add(copy);
  cpSync(dist, copy, { recursive: true });
  if (grantHost) grantHosts(copy);
  if (clock !== undefined) {
    for (const page of PAGES) addClockTo(join(copy, page));
    setClock(copy, clock);
  }
  return copy;
}

/**
 * Moves a copy to another instant. `reinstall()` then brings the browser there, with all it has
 * stored.
 *
 * @param {string} copy a folder that `variant` made with a clock
 * @param {string} instant ISO 8601, with a time zone
 */
export function setClock(copy, instant) {
  const script = clockScript(instant);
  const worker = join(copy, WORKER);
  writeFileSync(join(copy, CLOCK), script);
  writeFileSync(worker, script + withoutClock(readFileSync(worker, "utf8")));
}

/** @param {string} copy */
function grantHosts(copy) {
  const path = join(copy, "manifest.json");
  const { optional_host_permissions: hosts, ...manifest } = JSON.parse(readFileSync(path, "utf8"));
  const granted = [...(manifest.host_permissions ?? []), ...(hosts ?? [])];
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: granted }, null, 2));
}

/** @param {string} page path of an HTML file */
function addClockTo(page) {
  const html = readFileSync(page, "utf8");
  // A classic script in the head runs before every module.
  const changed = html.replace("<head>", `<head><script src="/${CLOCK}"></script>`);
  if (changed === html) throw new Error(`${page} has no head to put the clock into.`);
  writeFileSync(page, changed);
}
