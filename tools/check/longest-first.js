import { BaseSequencer } from "vitest/node";

/** @typedef {import("vitest/node").TestSpecification} TestSpecification */

/** What takes longest, in a real browser and without one. */
const LONGEST = [
  "e2e/reading/recording",
  "e2e/by-hand",
  "e2e/access/surfaces",
  "e2e/profile",
  "e2e/reading/faces",
  "e2e/import",
  "e2e/panel/panel-look",
  "e2e/access/privacy",
  "e2e/reading/unopened",
  "e2e/access/keyboard",
  "e2e/reading/difficult",
  "e2e/panel/panel",
  "e2e/sample",
  "e2e/coach",
  "e2e/odd-history",
  "entrypoints/dashboard/every-click",
  "repository/package",
].map((name) => `/tests/${name}.test.ts`);

/** Begins each project with what takes longest, so that no core waits for the last file. */
export class LongestFirst extends BaseSequencer {
  /**
   * @override
   * @param {TestSpecification[]} files
   */
  async sort(files) {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project))];
    const rank = (/** @type {TestSpecification} */ { moduleId }) => {
      const place = LONGEST.findIndex((end) => moduleId.replace(/x$/, "").endsWith(end));
      return place === -1 ? LONGEST.length : place;
    };
    return projects.flatMap((project) =>
      sorted.filter((file) => file.project === project).sort((a, b) => rank(a) - rank(b)),
    );
  }
}
