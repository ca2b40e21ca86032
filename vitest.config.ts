import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tools/check/longest-first.js";

/**
 * Tests without a browser: they work all the time, on every core. A busy machine makes one late, not
 * wrong. A worker goes from file to file, each with modules of its own: a process and a document for
 * every file would take longer than the tests.
 */
const withoutBrowser = (
  name: string,
  environment: "node" | "jsdom" | "happy-dom",
  folders: string,
  setupFiles: string[],
) => ({
  test: {
    name,
    environment,
    include: [`tests/${folders}/**/*.test.{ts,tsx}`],
    isolate: false,
    maxWorkers: "100%",
    testTimeout: 20_000,
    sequence: { setupFiles: "list" as const },
    setupFiles: ["tests/fakes/fresh.ts", ...setupFiles],
  },
});

/** What the readers of a page never ask is what everybody else is given. */
const FAKES = "tests/fakes/setup.ts";

const RULES =
  "{domain,storage,messages,i18n,repository,entrypoints/background,entrypoints/own-page}";
const SURFACES = "{ui,entrypoints/content,entrypoints/popup,entrypoints/dashboard}";

/** Tests in a real browser: they mostly wait, so several files run at once, with time for a cold start. */
const realBrowser = (name: string) => ({
  test: {
    name,
    env: { PILASTER_BROWSER: name },
    environment: "node" as const,
    include: ["tests/e2e/**/*.test.ts"],
    isolate: false,
    maxWorkers: 3,
    // A busy machine is late, not wrong.
    expect: { poll: { interval: 200, timeout: 8_000 } },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      withoutBrowser("rules", "node", RULES, [FAKES]),
      withoutBrowser("pages", "jsdom", "pages", []),
      withoutBrowser("surfaces", "happy-dom", SURFACES, [FAKES]),
      realBrowser("chromium"),
      realBrowser("firefox"),
    ],
  },
});
