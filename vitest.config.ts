import { defineConfig } from "vitest/config";

/** Tests without a browser: they work all the time, on every core. */
const WITHOUT_BROWSER = { maxWorkers: "100%", setupFiles: ["tests/setup.ts"] };

/** Tests in a real browser: they wait a lot, so two files run at once, with time for a cold start. */
const realBrowser = (name: string) => ({
  test: {
    name,
    env: { PILASTER_BROWSER: name },
    environment: "node" as const,
    include: ["tests/e2e/**/*.test.ts"],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "rules",
          environment: "node",
          include: ["tests/{domain,storage,messages,i18n,repository,entrypoints}/**/*.test.ts"],
          ...WITHOUT_BROWSER,
        },
      },
      {
        test: {
          name: "pages",
          environment: "jsdom",
          include: ["tests/pages/**/*.test.ts"],
          ...WITHOUT_BROWSER,
        },
      },
      {
        test: {
          name: "surfaces",
          environment: "happy-dom",
          include: ["tests/{ui,popup,dashboard}/**/*.test.{ts,tsx}"],
          ...WITHOUT_BROWSER,
        },
      },
      realBrowser("chromium"),
      realBrowser("firefox"),
    ],
  },
});
