import { defineConfig } from "vitest/config";

/** The tests that mutants are let loose on: those of what is mutated, and none that takes long. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "domain",
          environment: "node",
          include: ["tests/domain/**/*.test.ts"],
          setupFiles: ["tests/setup.ts"],
        },
      },
      {
        test: {
          name: "pages",
          environment: "jsdom",
          include: ["tests/pages/**/*.test.ts"],
          exclude: ["tests/pages/ssi/generated-pages.test.ts"],
          setupFiles: ["tests/setup.ts"],
        },
      },
    ],
  },
});
