import { resolve } from "node:path";
import { defineConfig, type EnvironmentOptions } from "vite";
import { DIST, finishBuild, startBuild } from "./tools/finish-build.js";

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
    },
  },
});

export default defineConfig({
  root: entrypoints,
  publicDir: resolve(import.meta.dirname, "public"),
  logLevel: "warn",
  build: {
    target: ["chrome120", "firefox142"],
    modulePreload: false,
    assetsInlineLimit: 0,
  },
  environments: {
    // The pages of our own: ES modules that share their code.
    client: {
      build: {
        outDir: DIST.chrome,
        emptyOutDir: false,
        rolldownOptions: {
          input: {
            popup: resolve(entrypoints, "popup/index.html"),
            dashboard: resolve(entrypoints, "dashboard/index.html"),
          },
          // No hashes: in a package they say nothing, and in watch mode they leave old files behind.
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
    async buildApp({ environments, build }) {
      startBuild();
      for (const name of ["client", "background", "ssi"]) {
        const environment = environments[name];
        if (environment) await build(environment);
      }
      finishBuild();
    },
  },
});
