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
          exclude: ["tests/domain/outcomes/association-at-random.test.ts"],
          setupFiles: ["tests/fakes/setup.ts"],
        },
      },
      {
        test: {
          name: "pages",
          environment: "jsdom",
          include: ["tests/pages/**/*.test.ts"],
          exclude: ["tests/pages/*/generated/*.test.ts"],
          setupFiles: ["tests/fakes/setup.ts"],
        },
      },
    ],
  },
});
