import { filesIn, zipOf } from "../package/zip.js";

/**
 * What is shipped: each folder or file at the top, all files together, and packed.
 *
 * @param {readonly import("./subject/subject.js").Subject[]} subjects
 * @returns {Promise<import("./tables/rows.js").Measured[]>}
 */
export async function sizes(subjects) {
  /** @type {import("./tables/rows.js").Measured[]} */
  const measured = [];
  for (const { folder, firefox, adapter } of subjects) {
    const files = filesIn(folder);
    const found = new Map([["all files", 0]]);
    for (const { name, bytes } of files) {
      const top = name.replace(/\/.*/s, "/");
      for (const what of [top, "all files"]) found.set(what, (found.get(what) ?? 0) + bytes.length);
    }
    found.set("packed", (await zipOf(files)).length);
    if (firefox) found.set("packed for Firefox", (await zipOf(filesIn(firefox))).length);
    for (const [what, bytes] of found) {
      measured.push({ extension: adapter.name, what, values: [bytes], unit: "bytes" });
    }
  }
  return measured;
}
