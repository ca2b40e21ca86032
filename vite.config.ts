import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type EnvironmentOptions } from "vite";
import { manifests } from "./tools/manifest.js";

const here = import.meta.dirname;
const chrome = resolve(here, "dist/chrome");
const firefox = resolve(here, "dist/firefox");

/** A worker or content script: one classic script without imports, as browsers ask of both. */
const classicScript = (name: string, entry: string): EnvironmentOptions => ({
  consumer: "client",
  build: {
    outDir: chrome,
    emptyOutDir: false,
    copyPublicDir: false,
    rolldownOptions: {
      input: { [name]: resolve(here, "src/entrypoints", entry) },
      output: { format: "iife", entryFileNames: "[name].js" },
    },
  },
});

export default defineConfig({
  root: "src/entrypoints",
  publicDir: resolve(here, "public"),
  base: "/",
  build: {
    target: ["chrome120", "firefox142"],
    modulePreload: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  environments: {
    client: {
      build: {
        outDir: chrome,
        emptyOutDir: false,
        rolldownOptions: {
          input: {
            popup: resolve(here, "src/entrypoints/popup/index.html"),
            dashboard: resolve(here, "src/entrypoints/dashboard/index.html"),
          },
          // No hashes: they would leave old files behind in watch mode and say nothing in a packed extension.
          output: {
            entryFileNames: "[name]/main.js",
            chunkFileNames: "shared/[name].js",
            assetFileNames: "shared/[name][extname]",
          },
        },
      },
    },
    background: classicScript("background", "background/main.ts"),
    ssi: classicScript("ssi.content", "ssi.content.ts"),
  },
  builder: {
    async buildApp(builder) {
      rmSync(resolve(here, "dist"), { recursive: true, force: true });
      for (const environment of Object.values(builder.environments)) {
        if (environment.name !== "ssr") await builder.build(environment);
      }
      finish();
    },
  },
});

/** Both browsers load the same bytes; only the manifest differs. */
function finish() {
  const manifest = manifests(JSON.parse(readFileSync(resolve(here, "manifest.json"), "utf8")));
  cpSync(chrome, firefox, { recursive: true });
  writeFileSync(resolve(chrome, "manifest.json"), `${JSON.stringify(manifest.chrome, null, 2)}\n`);
  writeFileSync(
    resolve(firefox, "manifest.json"),
    `${JSON.stringify(manifest.firefox, null, 2)}\n`,
  );
}
