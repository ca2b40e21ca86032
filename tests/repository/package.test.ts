import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { VIEW_NAMES } from "../../src/entrypoints/dashboard/views-table";
import { DIST } from "../../tools/finish-build.js";
import { licencesText } from "../../tools/package/licences.js";
import { filesIn, zipOf } from "../../tools/package/zip.js";
import { BUDGETS, packageBudget } from "./budgets";
import { bin, build, hash, root, scriptNamed, withImports } from "./built-package";

const manifest = (browser: "chrome" | "firefox") =>
  JSON.parse(readFileSync(resolve(DIST[browser], "manifest.json"), "utf8"));

/** What could carry anything off the device, or run what did not come in the package. */
const REACHES_OUT =
  /\b(fetch|XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon|importScripts)\b|\beval\s*\(|\bnew Function\b/;

/** The CSV library can download; our pages' policy forbids every connection, and we never ask. */
const EXCUSED = ["papaparse.js"];

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
  const scripts = () => filesIn(DIST.chrome).filter(({ name }) => name.endsWith(".js"));

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

describe("the licences of others", () => {
  test("are in the package, one for each library it brings along", () => {
    const { dependencies } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8"));
    const text = readFileSync(resolve(DIST.firefox, "licences.txt"), "utf8");
    const named = Object.entries(dependencies).map(([name, version]) => `\n${name} ${version} (`);
    expect(named.filter((name) => !text.includes(name))).toEqual([]);
    expect(text.match(/Permission (is hereby granted|to use)/g)?.length).toBeGreaterThan(5);
  });

  test("planted: a library without one may not be packed", () => {
    const library = { name: "planted", version: "1.0.0", identifier: "MIT", text: null };
    expect(() => licencesText([library])).toThrow("planted 1.0.0 comes without a licence");
  });
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
      data_collection_permissions: { required: ["none"], optional: ["websiteContent"] },
    });
  });

  test("the version stands in package.json alone, in the form that stores take", () => {
    const [product, source] = ["package.json", "manifest.json"].map((file) =>
      JSON.parse(readFileSync(resolve(root, file), "utf8")),
    );
    expect(product.version).toMatch(/^\d{1,4}(\.\d{1,4}){2}$/);
    expect(source.version).toBeUndefined();
    expect([manifest("chrome").version, manifest("firefox").version]).toEqual([
      product.version,
      product.version,
    ]);
  });

  test("no store is told of another place for updates", () => {
    expect(manifest("chrome").update_url).toBeUndefined();
    expect(manifest("firefox").browser_specific_settings.gecko.update_url).toBeUndefined();
  });
});

test("each view of the dashboard is a script of its own, loaded when it is opened", () => {
  expect(VIEW_NAMES.filter((view) => !scriptNamed(`dashboard/${view}.js`))).toEqual([]);
});

const fits = (bytes: Buffer | undefined, budget: number) => (bytes?.length ?? Infinity) <= budget;
const LANGUAGES = readdirSync(resolve(root, "public/_locales")).length;
const packageFits = async (files: { name: string; bytes: Buffer }[]) =>
  (await zipOf(files)).length <= packageBudget(LANGUAGES);

describe("sizes", () => {
  test.each(Object.entries(BUDGETS))("%s is at most %i bytes", (script, budget) => {
    expect(fits(withImports(script), budget)).toBe(true);
  });

  test("a package is within its budget", async () => {
    expect(await packageFits(filesIn(DIST.chrome))).toBe(true);
    expect(await packageFits(filesIn(DIST.firefox))).toBe(true);
  });

  test("planted: a script that is missing, one and a package over their budget", async () => {
    expect(() => withImports("planted.js")).toThrow();
    const alone = scriptNamed("popup/main.js")?.bytes.length ?? 0;
    expect(withImports("popup/main.js").length).toBeGreaterThan(alone);
    expect(fits(Buffer.alloc(2), 1)).toBe(false);
    const noise = { name: "noise", bytes: randomBytes(packageBudget(LANGUAGES)) };
    expect(await packageFits([noise])).toBe(false);
  });
});

describe("no script on LinkedIn's page, and no first one, brings the library of schemas", () => {
  const withLibrary = (files: { name: string; bytes: Buffer }[]) =>
    files
      .filter(({ name, bytes }) => /(\.content|first)\.js$/.test(name) && bytes.includes("_zod"))
      .map(({ name }) => name);

  test("none does", () => {
    expect(withLibrary(filesIn(DIST.chrome))).toEqual([]);
  });

  test("planted: the worker, which does, as a script on a page", () => {
    const bytes = scriptNamed("background.js")?.bytes ?? Buffer.alloc(0);
    const planted = { name: "planted.content.js", bytes };
    expect(withLibrary([...filesIn(DIST.chrome), planted])).toEqual(["planted.content.js"]);
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
  // In which part of dashboard and popup Preact stands, the bundler decides.
  const words = warnings.map(({ code, file }: { code: string; file: string }) =>
    `${code} ${file}`.replace(/(dashboard|popup)\/.*/, "$1"),
  );
  expect(words.sort()).toEqual(
    ["dashboard", "panel.content.js", "popup", "sample/main.js"].map(
      (file) => `UNSAFE_VAR_ASSIGNMENT ${file}`,
    ),
  );
}, 60_000);
