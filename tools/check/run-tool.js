import { spawn } from "node:child_process";
import { resolve } from "node:path";

export const ROOT = resolve(import.meta.dirname, "../..");

/**
 * Runs one of the project's own tools and prints what it says: as it says it, or once it has ended
 * where others run beside it.
 *
 * @param {string[]} command the tool's name and its arguments
 * @param {{ isAlone?: boolean, env?: Record<string, string> }} [how]
 * @returns {Promise<boolean>} whether it found nothing wrong
 */
export function runTool([tool = "", ...args], { isAlone = false, env = {} } = {}) {
  const child = spawn(resolve(ROOT, "node_modules/.bin", tool), args, {
    cwd: ROOT,
    shell: process.platform === "win32",
    env: { ...process.env, ...env },
    stdio: ["ignore", isAlone ? "inherit" : "pipe", isAlone ? "inherit" : "pipe"],
  });
  /** @type {Buffer[]} */
  const said = [];
  child.stdout?.on("data", (part) => said.push(part));
  child.stderr?.on("data", (part) => said.push(part));
  return new Promise((ended) => {
    child.on("error", (error) => {
      console.error(error);
      ended(false);
    });
    child.on("close", (code) => {
      process.stdout.write(Buffer.concat(said));
      ended(code === 0);
    });
  });
}
