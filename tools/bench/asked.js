import { parseArgs } from "node:util";

/**
 * What one asked `npm run bench` for.
 *
 * @typedef {object} Asked
 * @property {string[]} names of parts; none asks for all
 * @property {boolean} isJson
 * @property {boolean} isWritten into docs/benchmarks.md
 * @property {{ folder: string, adapter: string } | undefined} peer paths
 */

/**
 * @param {string[]} args after the script's name
 * @param {readonly string[]} parts that there are
 * @returns {Asked}
 * @throws {Error} that says what cannot be asked for
 */
export function askedFor(args, parts) {
  const { values, positionals: names } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
      peer: { type: "string" },
      adapter: { type: "string" },
    },
  });
  const unknown = names.filter((name) => !parts.includes(name));
  if (unknown.length > 0) {
    throw new Error(`No part ${unknown.join(", ")}: there are ${parts.join(", ")}.`);
  }
  const { peer: folder, adapter, json: isJson, write: isWritten } = values;
  if ((folder === undefined) !== (adapter === undefined)) {
    throw new Error("A peer is a folder and its adapter: --peer DIR --adapter FILE.");
  }
  if (isWritten && (folder !== undefined || names.length > 0)) {
    throw new Error(
      "docs/benchmarks.md holds every part of Pilaster alone: --write goes by itself.",
    );
  }
  const peer = folder === undefined || adapter === undefined ? undefined : { folder, adapter };
  return { names, isJson, isWritten, peer };
}
