import { spawnSync } from "node:child_process";

/**
 * Installs Debian packages where that needs nobody's password.
 *
 * @param {string[]} packages
 * @param {(line: string) => void} say
 * @returns {string | undefined} why it could not, and what to do; undefined when it did
 */
export function installPackages(packages, say) {
  const wanted = packages.join(" ");
  const prefix = rootPrefix();
  if (!succeeds(["apt-get", "--version"]) || !prefix) {
    return (
      `Please install ${wanted} (or set CHROMIUM_PATH and FIREFOX_PATH to a Chromium, Chrome or ` +
      "Edge and to a Firefox) and run this again."
    );
  }
  say(`Installing ${wanted} with apt-get.`);
  const apt = [...prefix, "apt-get", "-qq"];
  const isDone =
    succeeds([...apt, "update"]) &&
    succeeds([...apt, "install", "-y", "--no-install-recommends", ...packages]);
  return isDone ? undefined : `apt-get could not install ${wanted}: see its message above.`;
}

/** What stands before a command that only root may run; undefined when that is not to be had. */
function rootPrefix() {
  if (process.platform !== "linux") return undefined;
  if (process.getuid?.() === 0) return ["env", "DEBIAN_FRONTEND=noninteractive"];
  const sudo = ["sudo", "-n"];
  return succeeds([...sudo, "true"])
    ? [...sudo, "env", "DEBIAN_FRONTEND=noninteractive"]
    : undefined;
}

/** @param {string[]} command */
function succeeds([program = "", ...parameters]) {
  const { status } = spawnSync(program, parameters, { stdio: ["ignore", "ignore", "inherit"] });
  return status === 0;
}
