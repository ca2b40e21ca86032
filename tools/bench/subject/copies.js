import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { variant } from "../../browsers/variants.js";

const SCRIPT = "painted.js";

/** The empty page, in every copy and in the blank extension. */
export const EMPTY = { path: "empty.html", shown: "p" };

/**
 * A worker at work keeps the process there, as that of an extension in use does: it would end after
 * half a minute, and the next page would first start another.
 */
const WORKER = "setInterval(() => chrome.runtime.getPlatformInfo(), 10_000);";

const EMPTY_HTML = "<!doctype html><head><title>Empty</title></head><p>Empty.";

/** @typedef {import("./subject.js").Subject} Subject */
/** @typedef {import("./adapter.js").Surface} Surface */

/**
 * An extension of nothing but an empty page, which its button opens.
 *
 * @returns {string} its folder, which goes with the process
 */
export function blankExtension() {
  const folder = mkdtempSync(join(tmpdir(), "pilaster-blank-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const manifest = {
    manifest_version: 3,
    name: "Empty",
    version: "1",
    action: { default_popup: EMPTY.path },
    background: { service_worker: "worker.js" },
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "worker.js"), WORKER);
  writeFileSync(join(folder, EMPTY.path), EMPTY_HTML);
  mark(folder, [EMPTY]);
  return folder;
}

/**
 * A copy of an extension, whose host is granted and whose surfaces mark when they were painted. Each
 * copy has an id and a database of its own.
 *
 * @param {Subject} subject
 * @param {"chromium" | "firefox"} [browser]
 * @returns {string} its folder, which goes with the process
 */
export function copyOf({ folder, firefox = folder, adapter }, browser = "chromium") {
  const isChromium = browser === "chromium";
  const copy = variant(isChromium ? folder : firefox, { grantHost: isChromium });
  const path = join(copy, "manifest.json");
  // The key says the id, which would be the same for all copies.
  const { key: _, ...manifest } = JSON.parse(readFileSync(path, "utf8"));
  writeFileSync(path, JSON.stringify(manifest));
  writeFileSync(join(copy, EMPTY.path), EMPTY_HTML);
  const { popup, dashboard } = adapter;
  mark(
    copy,
    [EMPTY, popup, dashboard].filter((one) => one !== undefined),
  );
  return copy;
}

/**
 * @param {string} folder
 * @param {Surface[]} surfaces
 */
function mark(folder, surfaces) {
  writeFileSync(join(folder, SCRIPT), surfaces.map(marker).join("\n"));
  for (const file of new Set(surfaces.map(({ path }) => path.replace(/[?#].*/, "")))) {
    const html = readFileSync(join(folder, file), "utf8");
    const script = `<script src="/${SCRIPT}"></script>`;
    const before = /<head(\s[^>]*)?>/i.exec(html) ?? /^\s*<!doctype[^>]*>/i.exec(html);
    const end = before ? before.index + before[0].length : 0;
    const marked = html.slice(0, end) + script + html.slice(end);
    writeFileSync(join(folder, file), marked);
  }
}

/**
 * Notes the moment when the frame with the wanted element has been painted, in milliseconds since
 * 1970: a task that a frame's callback posts runs once that frame is done.
 *
 * @param {Surface} surface
 */
const marker = ({ shown }) => `{
  const look = () => {
    if (!document.querySelector(${JSON.stringify(shown)})) return requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      (globalThis.paintedAt ??= {})[${JSON.stringify(shown)}] =
        performance.timeOrigin + performance.now();
    };
    port2.postMessage(0);
  };
  requestAnimationFrame(look);
}`;
