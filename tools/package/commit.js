import { execFileSync } from "node:child_process";
import { ROOT } from "../check/run-tool.js";
import { filesOf } from "./zip.js";

/** @param {string[]} args */
const git = (...args) =>
  execFileSync("git", args, { cwd: ROOT, encoding: "buffer", maxBuffer: 2 ** 28 });

/**
 * When the commit was made that is packed. Where there is no git, as in the unpacked sources, the
 * variable SOURCE_DATE_EPOCH says it, in seconds.
 *
 * @returns {Date}
 */
export function commitTime() {
  const given = process.env.SOURCE_DATE_EPOCH;
  return new Date(1000 * Number(given ?? git("log", "-1", "--format=%ct", "HEAD").toString()));
}

/**
 * Whether the folder is what was committed, so that a package may bear the commit's time.
 *
 * @returns {boolean}
 */
export const isCommitted = () => git("status", "--porcelain").length === 0;

/**
 * Every file of the commit as it was committed, whatever lies in the folder.
 *
 * @returns {Promise<import("./zip.js").PackedFile[]>}
 */
export const committedFiles = () => filesOf(git("archive", "--format=zip", "HEAD"));
