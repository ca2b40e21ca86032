import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";

/** What Firefox compiles at its first start, and for which version of it. */
const COMPILED = ["startupCache", "compatibility.ini"];

const cache = resolve(import.meta.dirname, "../../node_modules/.cache/pilaster-firefox");

/**
 * Firefox also remembers there how it read an extension's manifest, by its id and version: of a
 * manifest that changed since, it would be the old one.
 *
 * @param {string} path
 */
const isNoManifest = (path) => !basename(path).startsWith("webext.sc");

/**
 * A new profile: empty but for what an earlier start has compiled, which makes up half of a start.
 * Firefox throws it away by itself where it comes from another version.
 *
 * @returns {string} its folder
 */
export function newProfile() {
  const profile = mkdtempSync(join(tmpdir(), "pilaster-firefox-"));
  if (existsSync(cache)) cpSync(cache, profile, { recursive: true, filter: isNoManifest });
  return profile;
}

/**
 * Deletes a profile that Firefox has closed, and keeps what the first one compiled. What is kept
 * never goes while tests run: another one may be copying it.
 *
 * @param {string} profile
 */
export function deleteProfile(profile) {
  const compiled = COMPILED.filter((name) => existsSync(join(profile, name)));
  if (!existsSync(cache) && compiled.length === COMPILED.length) {
    mkdirSync(dirname(cache), { recursive: true });
    const fresh = mkdtempSync(`${cache}-`);
    for (const name of compiled)
      cpSync(join(profile, name), join(fresh, name), { recursive: true });
    try {
      renameSync(fresh, cache);
    } catch {
      // Another Firefox was faster.
      rmSync(fresh, { recursive: true });
    }
  }
  rmSync(profile, { recursive: true, force: true });
}
