import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** What Firefox compiles at its first start, and for which version of it. */
const COMPILED = "startupCache";
const VERSION = "compatibility.ini";

const cache = resolve(import.meta.dirname, "../../node_modules/.cache/pilaster-firefox");

/**
 * A new profile: empty but for what an earlier start has compiled, which makes up half of a start.
 * Firefox throws it away by itself where it comes from another version.
 *
 * @returns {string} its folder
 */
export function newProfile() {
  const profile = mkdtempSync(join(tmpdir(), "pilaster-firefox-"));
  if (existsSync(cache)) cpSync(cache, profile, { recursive: true });
  return profile;
}

/**
 * Deletes a profile that Firefox has closed, and keeps what it compiled where that is news.
 *
 * @param {string} profile
 */
export function deleteProfile(profile) {
  if (existsSync(join(profile, COMPILED)) && version(profile) !== version(cache)) {
    const fresh = mkdtempSync(`${cache}-`);
    for (const name of [COMPILED, VERSION]) {
      cpSync(join(profile, name), join(fresh, name), { recursive: true });
    }
    rmSync(cache, { recursive: true, force: true });
    try {
      renameSync(fresh, cache);
    } catch {
      // Another Firefox was faster.
      rmSync(fresh, { recursive: true });
    }
  }
  rmSync(profile, { recursive: true, force: true });
}

/** @param {string} folder */
function version(folder) {
  const file = join(folder, VERSION);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
