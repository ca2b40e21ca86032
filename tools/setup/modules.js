import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} Locked */

/**
 * Whether node_modules holds what package-lock.json asks for. Compares versions, not dates: a
 * checkout gives files new dates without changing them.
 *
 * @param {string} root folder of package-lock.json
 * @returns {boolean}
 */
export function isInstalled(root) {
  const installed = packagesOf(join(root, "node_modules/.package-lock.json"));
  if (!installed) return false;
  return Object.entries(packagesOf(join(root, "package-lock.json")) ?? {})
    .filter(([path]) => path !== "")
    .every(([path, { version, optional, devOptional }]) => {
      const found = installed[path];
      // Binaries for other systems are in the lockfile and not on this machine.
      return found ? found.version === version : Boolean(optional || devOptional);
    });
}

/**
 * Runs `npm ci`.
 *
 * @param {string} root
 * @returns {boolean} whether it succeeded
 */
export function installModules(root) {
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    // On Windows npm is a command file, which only a shell runs.
    shell: process.platform === "win32",
  });
  return status === 0;
}

/**
 * @param {string} path of a lockfile
 * @returns {Locked | undefined}
 */
function packagesOf(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).packages : undefined;
}
