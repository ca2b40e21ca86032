import { filesIn, zipOf } from "../package/zip.js";

/**
 * What is shipped: each folder or file at the top, all files together, and packed.
 *
 * @param {readonly import("./subject/subject.js").Subject[]} subjects
 * @returns {import("./tables/rows.js").Measured[]}
 */
export function sizes(subjects) {
  return subjects.flatMap(({ folder, firefox, adapter }) => {
    const files = filesIn(folder);
    const found = new Map([["all files", 0]]);
    for (const { name, bytes } of files) {
      const top = name.replace(/\/.*/s, "/");
      for (const what of [top, "all files"]) found.set(what, (found.get(what) ?? 0) + bytes.length);
    }
    found.set("packed", zipOf(files).length);
    if (firefox !== undefined) found.set("packed for Firefox", zipOf(filesIn(firefox)).length);
    return [...found].map(([what, bytes]) => {
      return { extension: adapter.name, what, values: [bytes], unit: "bytes" };
    });
  });
}
