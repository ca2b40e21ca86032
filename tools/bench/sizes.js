import { DIST } from "../finish-build.js";
import { outputs, packedSize } from "../packed-size.js";

/** @returns {Record<string, string | number>[]} what is shipped, in bytes */
export function sizes() {
  const files = outputs(DIST.chrome);
  return [
    ...files
      .filter(({ name }) => /\.(js|css|html)$/.test(name))
      .map(({ name, bytes }) => ({ output: name, bytes: bytes.length })),
    { output: "packed for Chrome", bytes: packedSize(files) },
    { output: "packed for Firefox", bytes: packedSize(outputs(DIST.firefox)) },
  ];
}
