import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The parts of a built extension's manifest that the drivers need.
 *
 * @typedef {object} BuiltManifest
 * @property {{ default_popup?: string }} [action]
 * @property {{ service_worker?: string }} [background]
 * @property {{ gecko?: { id?: string } }} [browser_specific_settings]
 */

/**
 * @param {string} extension folder of a built extension
 * @returns {BuiltManifest}
 * @throws {Error} when nothing was built there yet
 */
export function readManifest(extension) {
  return JSON.parse(readFileSync(join(extension, "manifest.json"), "utf8"));
}
