import { execFileSync, spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { posix, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { VIEW_NAMES } from "../../src/entrypoints/dashboard/views-table";
import { DIST } from "../../tools/finish-build.js";
import { outputs, packedSize } from "../../tools/packed-size.js";
import { BUDGETS, PACKAGE_BUDGET } from "./budgets";

const root = resolve(import.meta.dirname, "../..");
const bin = (tool: string) => resolve(root, "node_modules/.bin", tool);
const manifest = (browser: "chrome" | "firefox") =>
  JSON.parse(readFileSync(resolve(DIST[browser], "manifest.json"), "utf8"));

/** What could carry anything off the device, or run what did not come in the package. */
const REACHES_OUT =
  /\b(fetch|XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon|importScripts)\b|\beval\s*\(|\bnew Function\b/;

/** The CSV library can download; our pages' policy forbids every connection, and we never ask. */
const EXCUSED = ["papaparse.js"];

const hash = () =>
  createHash("sha256")
    .update(
      Object.values(DIST)
        .flatMap(outputs)
        .map((f) => `${f.name}\0${f.bytes.toString("hex")}`)
        .join(),
    )
    .digest("hex");

/** Vitest calls this a test; what is built as such is larger than what is shipped. */
function build(): void {
  const { NODE_ENV: _, ...env } = process.env;
  execFileSync(bin("vite"), ["build", "--app"], { cwd: root, env });
}

// `npm test` has built it already.
beforeAll(() => {
  if (!process.env.PILASTER_BUILT) build();
}, 60_000);

test("two builds are the same to the byte", () => {
  const first = hash();
  build();
  expect(hash()).toBe(first);
}, 60_000);

describe("nothing in the package reaches out", () => {
  const scripts = () => outputs(DIST.chrome).filter(({ name }) => name.endsWith(".js"));

  test("no script knows how", () => {
    const reaching = scripts().filter(({ bytes }) => REACHES_OUT.test(bytes.toString()));
    expect(reaching.map(({ name }) => name)).toEqual(EXCUSED);
  });

  test.each(["fetch(a)", "new XMLHttpRequest", "x.sendBeacon(y)", "eval (z)", "new Function('')"])(
    "planted: %s",
    (text) => {
      expect(REACHES_OUT.test(text)).toBe(true);
    },
  );

  test("what could is loaded with the export only, never by a worker or on a page", () => {
    for (const name of [
      "background.js",
      "ssi.content.js",
      "panel.content.js",
      "profile.content.js",
      "report.content.js",
    ]) {
      const script = scripts().find((one) => one.name === name);
      expect(script?.bytes.toString()).not.toContain("csv.js");
      expect(script?.bytes.toString()).not.toMatch(/\bimport\b/);
    }
  });
});

test("the package brings every text, and nothing that is said about it to translators", () => {
  const texts = (folder: string) =>
    JSON.parse(readFileSync(resolve(folder, "_locales/fr/messages.json"), "utf8"));
  const [source, packed] = [texts(resolve(root, "public")), texts(DIST.chrome)];
  expect(Object.keys(packed)).toEqual(Object.keys(source));
  expect(JSON.stringify(packed)).not.toMatch(/"description":"|"example":/);
  expect(JSON.stringify(source)).toMatch(/"description":"/);
});

describe("the manifests", () => {
  test.each(["chrome", "firefox"] as const)("%s asks for the least", (browser) => {
    const made = manifest(browser);
    expect(made.permissions).toEqual(["activeTab", "alarms", "scripting", "storage"]);
    expect(made.optional_host_permissions).toEqual(["https://www.linkedin.com/*"]);
    expect(made.host_permissions).toBeUndefined();
    expect(made.content_scripts).toBeUndefined();
    expect(made.web_accessible_resources).toBeUndefined();
    expect(made.incognito).toBe("not_allowed");
    expect(made.content_security_policy.extension_pages).toContain("connect-src 'none'");
  });

  test("each browser gets its own background and its own keys", () => {
    expect(manifest("chrome").background).toEqual({ service_worker: "background.js" });
    expect(manifest("chrome").browser_specific_settings).toBeUndefined();
    expect(manifest("firefox").background).toEqual({ scripts: ["background.js"] });
    expect(manifest("firefox").browser_specific_settings.gecko).toMatchObject({
      strict_min_version: "142.0",
      data_collection_permissions: { required: ["none"] },
    });
  });

  test("the version is the one of package.json", () => {
    const { version } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8"));
    expect(manifest("chrome").version).toBe(version);
  });
});

test("each view of the dashboard is a script of its own, loaded when it is opened", () => {
  expect(VIEW_NAMES.filter((view) => !scriptNamed(`dashboard/${view}.js`))).toEqual([]);
});

const scriptNamed = (name: string) => outputs(DIST.chrome).find((one) => one.name === name);

/** A script with every other that it imports before it runs; what is loaded later is left out. */
function withImports(name: string, seen = new Set<string>()): Buffer {
  seen.add(name);
  const bytes = scriptNamed(name)?.bytes;
  if (!bytes) throw new Error(`There is no ${name}.`);
  const imported = [
    ...bytes.toString().matchAll(/\b(?:from|import)\s*["`'](\.\.?\/[\w./-]+)["`']/g),
  ]
    .map(([, path = ""]) => posix.join(posix.dirname(name), path))
    .map((path) => (seen.has(path) ? Buffer.alloc(0) : withImports(path, seen)));
  return Buffer.concat([bytes, ...imported]);
}

const fits = (bytes: Buffer | undefined, budget: number) => (bytes?.length ?? Infinity) <= budget;
const packageFits = (files: { name: string; bytes: Buffer }[]) =>
  packedSize(files) <= PACKAGE_BUDGET;

describe("sizes", () => {
  test.each(Object.entries(BUDGETS))("%s is at most %i bytes", (script, budget) => {
    expect(fits(withImports(script), budget)).toBe(true);
  });

  test("a package is within its budget", () => {
    expect(packageFits(outputs(DIST.chrome))).toBe(true);
    expect(packageFits(outputs(DIST.firefox))).toBe(true);
  });

  test("planted: a script that is missing, one and a package over their budget", () => {
    expect(() => withImports("planted.js")).toThrow();
    const alone = scriptNamed("dashboard/main.js")?.bytes.length ?? 0;
    expect(withImports("dashboard/main.js").length).toBeGreaterThan(alone);
    expect(fits(Buffer.alloc(2), 1)).toBe(false);
    expect(packageFits([{ name: "noise", bytes: randomBytes(PACKAGE_BUDGET) }])).toBe(false);
  });
});

describe("no script on LinkedIn's page, and no first one, brings the library of schemas", () => {
  const withLibrary = (files: { name: string; bytes: Buffer }[]) =>
    files
      .filter(({ name, bytes }) => /(\.content|first)\.js$/.test(name) && bytes.includes("_zod"))
      .map(({ name }) => name);

  test("none does", () => {
    expect(withLibrary(outputs(DIST.chrome))).toEqual([]);
  });

  test("planted: the worker, which does, as a script on a page", () => {
    const bytes = scriptNamed("background.js")?.bytes ?? Buffer.alloc(0);
    const planted = { name: "planted.content.js", bytes };
    expect(withLibrary([...outputs(DIST.chrome), planted])).toEqual(["planted.content.js"]);
  });
});

/** After the last sheet for paper stands nothing that could have another last word. */
const endsOnPaper = (sheet: string) =>
  /@media print\{([^{}]+\{[^{}]*\})+\}\s*(\/\*.*\*\/)?\s*$/.test(sheet);

test("the dashboard's sheets keep their order, though its views are loaded later", () => {
  const sheet = scriptNamed("dashboard/style.css")?.bytes.toString() ?? "";
  expect(endsOnPaper(sheet)).toBe(true);
  expect(endsOnPaper(`${sheet}.planted{color:red}`)).toBe(false);
});

test("Firefox's linter finds nothing but Preact's own innerHTML", () => {
  const args = ["lint", "--source-dir", DIST.firefox, "--output", "json"];
  const { stdout } = spawnSync(bin("web-ext"), args, { cwd: root, encoding: "utf8" });
  const { errors, warnings, notices } = JSON.parse(stdout);
  expect([...errors, ...notices]).toEqual([]);
  // In which part of the dashboard Preact stands, the bundler decides.
  const words = warnings.map(({ code, file }: { code: string; file: string }) =>
    `${code} ${file}`.replace(/dashboard\/.*/, "dashboard"),
  );
  expect(words.sort()).toEqual(
    ["dashboard", "panel.content.js", "popup/hooks.js", "sample/main.js"].map(
      (file) => `UNSAFE_VAR_ASSIGNMENT ${file}`,
    ),
  );
}, 60_000);
