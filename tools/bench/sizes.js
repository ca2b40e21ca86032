import { DIST } from "../finish-build.js";
import { filesIn, zipOf } from "../package/zip.js";

/** @returns {Record<string, string | number>[]} what is shipped, in bytes */
export function sizes() {
  const files = filesIn(DIST.chrome);
  return [
    ...files
      .filter(({ name }) => /\.(js|css|html)$/.test(name))
      .map(({ name, bytes }) => ({ output: name, bytes: bytes.length })),
    { output: "packed for Chrome", bytes: zipOf(files).length },
    { output: "packed for Firefox", bytes: zipOf(filesIn(DIST.firefox)).length },
  ];
}
