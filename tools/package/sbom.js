import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { ROOT } from "../check/run-tool.js";

/**
 * What the package is made of, as a CycloneDX document: every library of the lockfile that is no
 * mere tool. npm writes it; what npm makes up anew each time is made from the package instead.
 *
 * @param {{ name: string, version: string }} product
 * @param {Date} time of the commit
 * @returns {string} JSON
 */
export function sbomOf(product, time) {
  const args = ["sbom", "--sbom-format", "cyclonedx", "--omit", "dev", "--package-lock-only"];
  const written = execFileSync("npm", args, {
    cwd: ROOT,
    encoding: "utf8",
    // On Windows npm is a command file, which only a shell runs.
    shell: process.platform === "win32",
  });
  return settledSbom(JSON.parse(written), product, time);
}

/**
 * @typedef {Record<string, unknown> & { properties?: unknown }} Component
 *
 * @param {{ components: Component[], metadata: { component: Component } }} sbom
 * @param {{ name: string, version: string }} product
 * @param {Date} time
 * @returns {string}
 */
export function settledSbom(sbom, { name, version }, time) {
  const components = sbom.components.map(withoutPlace);
  const timestamp = time.toISOString();
  const settled = {
    ...sbom,
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(components) + version + timestamp)}`,
    metadata: {
      ...sbom.metadata,
      timestamp,
      // Another npm finds the same.
      tools: [{ vendor: "npm", name: "cli" }],
      component: { ...withoutPlace(sbom.metadata.component), type: "application", name },
    },
    components,
  };
  return `${JSON.stringify(settled, null, 2)}\n`;
}

/**
 * Where npm put a library is told by some of its versions only, and is nobody's business.
 *
 * @param {Component} component
 */
const withoutPlace = ({ properties: _, ...component }) => component;

/**
 * The form of a UUID made of a text (RFC 9562, version 8), always the same for the same text.
 *
 * @param {string} text
 */
function uuidOf(text) {
  const hex = createHash("sha256").update(text).digest("hex");
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
  ];
  return [...parts, hex.slice(20, 32)].join("-");
}
