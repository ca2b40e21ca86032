import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tools/check/longest-first.js";

/**
 * Tests without a browser: they work all the time, on every core. A busy machine makes one late, not
 * wrong.
 */
const WITHOUT_BROWSER = {
  maxWorkers: "100%",
  testTimeout: 20_000,
  sequence: { setupFiles: "list" as const },
};

/**
 * A worker goes from file to file, each with modules of its own: a process and a document for every
 * file would take longer than the tests.
 */
const SHARED = { ...WITHOUT_BROWSER, isolate: false };
const FRESH = "tests/fakes/fresh.ts";

/** Those that count the timers that are left. */
const WATCHING = "tests/pages/**/{watch,wait,when}-*.test.ts";

/** What the readers of a page never ask is what everybody else is given. */
const FAKES = "tests/fakes/setup.ts";

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
      {
        test: {
          name: "rules",
          environment: "node",
          include: ["tests/{domain,storage,messages,i18n,repository}/**/*.test.ts"],
          ...SHARED,
          setupFiles: [FRESH, FAKES],
        },
      },
      {
        test: {
          name: "pages",
          environment: "jsdom",
          include: ["tests/pages/**/*.test.ts"],
          exclude: [WATCHING],
          ...SHARED,
          setupFiles: [FRESH],
        },
      },
      {
        test: {
          name: "surfaces",
          environment: "happy-dom",
          include: ["tests/ui/**/*.test.{ts,tsx}"],
          ...SHARED,
          setupFiles: [FRESH, FAKES],
        },
      },
      // What goes on by itself, as long as its page or worker lives, has a process for each file.
      {
        test: { name: "watching", environment: "jsdom", include: [WATCHING], ...WITHOUT_BROWSER },
      },
      {
        test: {
          name: "worker",
          environment: "node",
          include: ["tests/entrypoints/{background,own-page}/**/*.test.ts"],
          ...SHARED,
          setupFiles: [FRESH, FAKES],
        },
      },
      {
        test: {
          name: "screens",
          environment: "happy-dom",
          include: ["tests/entrypoints/{content,popup,dashboard}/**/*.test.{ts,tsx}"],
          ...WITHOUT_BROWSER,
          setupFiles: [FAKES],
        },
      },
      realBrowser("chromium"),
      realBrowser("firefox"),
    ],
  },
});
