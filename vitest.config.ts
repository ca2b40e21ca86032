import { defineConfig } from "vitest/config";

/** Tests without a browser: they work all the time, on every core. */
const WITHOUT_BROWSER = { maxWorkers: "100%" };

/** What the readers of a page never ask is what everybody else is given. */
const WITH_FAKES = { ...WITHOUT_BROWSER, setupFiles: ["tests/fakes/setup.ts"] };

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
          include: [
            "tests/{domain,storage,messages,i18n,repository}/**/*.test.ts",
            "tests/entrypoints/{background,own-page}/**/*.test.ts",
          ],
          ...WITH_FAKES,
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
          include: [
            "tests/ui/**/*.test.{ts,tsx}",
            "tests/entrypoints/{content,popup,dashboard}/**/*.test.{ts,tsx}",
          ],
          ...WITH_FAKES,
        },
      },
      realBrowser("chromium"),
      realBrowser("firefox"),
    ],
  },
});
