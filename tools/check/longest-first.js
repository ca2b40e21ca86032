import { BaseSequencer } from "vitest/node";

/** @typedef {import("vitest/node").TestSpecification} TestSpecification */

/** What takes longest in a real browser: files that mostly wait among files that work. */
const LONGEST = [
  "reading/difficult",
  "access/surfaces",
  "import",
  "reading/faces",
  "profile",
  "access/privacy",
  "panel/panel-look",
  "reading/recording",
  "panel/panel",
  "by-hand",
  "sample",
  "access/keyboard",
  "reading/off-and-on",
  "odd-history",
].map((name) => `/e2e/${name}.test.ts`);

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
      const place = LONGEST.findIndex((end) => moduleId.endsWith(end));
      return place === -1 ? LONGEST.length : place;
    };
    return projects.flatMap((project) =>
      sorted.filter((file) => file.project === project).sort((a, b) => rank(a) - rank(b)),
    );
  }
}
