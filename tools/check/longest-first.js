import { BaseSequencer } from "vitest/node";

/** @typedef {import("vitest/node").TestSpecification} TestSpecification */

/** What takes longest in a real browser, longest first. */
const LONGEST = [
  "reading/difficult",
  "panel/panel-look",
  "reading/faces",
  "reading/recording",
  "profile",
  "import",
  "access/privacy",
  "by-hand",
  "reading/off-and-on",
  "sample",
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
