import { defineConfig } from "vitest/config";

const setupFiles = ["tests/setup.ts"];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "rules",
          environment: "node",
          include: ["tests/{domain,storage,messages,i18n,repository,entrypoints}/**/*.test.ts"],
          setupFiles,
        },
      },
      {
        test: {
          name: "pages",
          environment: "jsdom",
          include: ["tests/pages/**/*.test.ts"],
          setupFiles,
        },
      },
      {
        test: {
          name: "surfaces",
          environment: "happy-dom",
          include: ["tests/{ui,popup,dashboard}/**/*.test.tsx"],
          setupFiles,
        },
      },
      {
        test: {
          name: "browsers",
          environment: "node",
          include: ["tests/e2e/**/*.test.ts"],
          // Real browsers on two cores: one file after the other, and time for a cold start.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
