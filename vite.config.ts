import { resolve } from "node:path";
import { defineConfig, type EnvironmentOptions, type Plugin } from "vite";
import { DIST, finishBuild, OUTPUTS, startBuild } from "./tools/finish-build.js";
import { LICENCES_FOLDER } from "./tools/package/licences.js";

const entrypoints = resolve(import.meta.dirname, "src/entrypoints");

/** A worker or content script: one classic script without imports, as browsers ask of both. */
const classicScript = (name: string, entry: string): EnvironmentOptions => ({
  consumer: "client",
  build: {
    outDir: DIST.chrome,
    emptyOutDir: false,
    copyPublicDir: false,
    rolldownOptions: {
      input: { [name]: resolve(entrypoints, entry) },
      output: { format: "iife", entryFileNames: "[name].js" },
      // Of d3-array a bisector would stay that nobody uses.
      treeshake: { propertyReadSideEffects: false, manualPureFunctions: ["bisector"] },
    },
  },
});

/** What reads and writes CSV is loaded by two pages, and only when a file is: once in the package. */
const PAPAPARSE = "/papaparse.js";

const onePapaparse: Plugin = {
  name: "one-papaparse",
  enforce: "pre",
  applyToEnvironment: ({ name }) => name === "client" || name === "dashboard",
  resolveId: (id) => (id === "papaparse" ? { id: PAPAPARSE, external: true } : undefined),
};

/** The texts of a language that was chosen are the ones that lie in the package for the browser. */
const packagedTexts: Plugin = {
  name: "packaged-texts",
  enforce: "pre",
  resolveId: (id) => (id.startsWith("/_locales/") ? { id, external: true } : undefined),
};

/** A library as a module of its own, under its name. */
const library = (name: string): EnvironmentOptions => ({
  consumer: "client",
  build: {
    outDir: DIST.chrome,
    emptyOutDir: false,
    copyPublicDir: false,
    rolldownOptions: {
      input: { [name]: name },
      preserveEntrySignatures: "strict",
      output: { format: "es", entryFileNames: "[name].js" },
    },
  },
});

const OWN_PROMISES = "\0own-promises";

/**
 * Where every millisecond before the page's own script counts, the browser's API is used as it is:
 * under Manifest V3 Chromium's gives promises as Firefox's does.
 */
const ownPromises: Plugin = {
  name: "own-promises",
  enforce: "pre",
  applyToEnvironment: ({ name }) => ["first", "ssi", "panel", "profile", "report"].includes(name),
  resolveId: (id) => (id === "webextension-polyfill" ? OWN_PROMISES : undefined),
  load: (id) =>
    id === OWN_PROMISES ? "export default globalThis.browser ?? globalThis.chrome;" : undefined,
};

const NO_SHEET = "\0no-sheet";

/**
 * The panel brings its style sheet as text. What its parts import for our own pages is left out:
 * Vite would have the script put it into LinkedIn's page.
 */
const withoutSheets: Plugin = {
  name: "without-sheets",
  enforce: "pre",
  applyToEnvironment: ({ name }) => name === "panel",
  resolveId: (id) => (id.endsWith(".css") ? NO_SHEET : undefined),
  load: (id) => (id === NO_SHEET ? "" : undefined),
};

const PRELOAD_HELPER = "\0vite/preload-helper.js";

/**
 * A page has one sheet and preloads nothing: what Vite puts around every import to load a sheet with
 * it, 1.4 kB a page, has nothing to do here.
 */
const nothingToPreload: Plugin = {
  name: "nothing-to-preload",
  enforce: "pre",
  load: (id) =>
    id === PRELOAD_HELPER ? "export const __vitePreload = (load) => load();" : undefined,
};

type Modules = { getModuleInfo: (id: string) => ModuleInfo | null };
type ModuleInfo = { importers: readonly string[]; isEntry: boolean };

/** Whether a page's first script holds a module, since something in it imports that. */
function isInFirst(id: string, modules: Modules, seen = new Set<string>()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const { importers = [], isEntry = false } = modules.getModuleInfo(id) ?? {};
  return isEntry || importers.some((importer) => isInFirst(importer, modules, seen));
}

/**
 * What several views of the dashboard need becomes one file more, instead of a dozen of a few lines;
 * only what an export needs is left where it is.
 */
const shared = {
  debugName: "shared",
  name: (id: string, modules: Modules) => (isInFirst(id, modules) ? null : "shared"),
  test: /^(?!.*(csv|papaparse))/,
  minShareCount: 2,
  includeDependenciesRecursively: false,
};

/**
 * All that a page opens with as one file, which packs 5 kB smaller. Not a popup's: its browser reads
 * several beside each other, and paints no later for it.
 */
const first = {
  debugName: "first",
  name: (id: string, modules: Modules) => (isInFirst(id, modules) ? "first" : null),
  priority: 1,
  includeDependenciesRecursively: false,
};

/**
 * One of our own pages: an ES module of its own, with others for what is opened later. Pages share no
 * file, since every further file makes a popup open later.
 */
const page = (name: string): EnvironmentOptions => ({
  consumer: "client",
  build: {
    outDir: DIST.chrome,
    emptyOutDir: false,
    copyPublicDir: name === "popup",
    cssCodeSplit: false,
    rolldownOptions: {
      input: { [name]: resolve(entrypoints, name, "index.html") },
      // No hashes: in a package they say nothing, and in watch mode they leave old files behind.
      output: {
        entryFileNames: `${name}/main.js`,
        chunkFileNames: `${name}/[name].js`,
        assetFileNames: `${name}/[name][extname]`,
        codeSplitting: { groups: name === "popup" ? [shared] : [first, shared] },
      },
    },
  },
});

/** Has each output list the libraries it brings along, with their licences. */
const licensed = (outputs: Record<string, EnvironmentOptions>) =>
  Object.fromEntries(
    Object.entries(outputs).map(([name, { build, ...rest }]) => {
      const fileName = `${LICENCES_FOLDER}/${name}.json`;
      return [name, { ...rest, build: { ...build, license: { fileName } } }];
    }),
  );

export default defineConfig({
  root: entrypoints,
  publicDir: resolve(import.meta.dirname, "public"),
  logLevel: "warn",
  plugins: [withoutSheets, onePapaparse, packagedTexts, ownPromises, nothingToPreload],
  build: {
    target: ["chrome123", "firefox142"],
    modulePreload: false,
    assetsInlineLimit: 0,
  },
  environments: licensed({
    client: page("popup"),
    first: classicScript("popup/first", "popup/first.ts"),
    papaparse: library("papaparse"),
    dashboard: page("dashboard"),
    sample: page("sample"),
    background: classicScript("background", "background/main.ts"),
    ssi: classicScript("ssi.content", "ssi.content.ts"),
    panel: classicScript("panel.content", "panel.content.tsx"),
    profile: classicScript("profile.content", "profile.content.ts"),
    report: classicScript("report.content", "report.content.ts"),
  }),
  builder: {
    async buildApp({ environments, build }) {
      startBuild();
      for (const name of OUTPUTS) {
        const environment = environments[name];
        if (environment) await build(environment);
      }
      finishBuild();
    },
  },
});
