import { cpSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createBuilder, type Plugin } from "vite";
import { variant } from "../../../tools/browsers/variants.js";
import { DIST } from "../../../tools/finish-build.js";

const ROOT = resolve(import.meta.dirname, "../../..");

/** A fault in one file of the worker's: what stands there, and what stands there instead. */
export type Fault = { file: string; right: string; wrong: string };

/**
 * The built extension with another worker.
 *
 * @returns the folder of the copy, which goes with the process
 * @throws where the right code is not in the file any more
 */
export async function withFault({ file, right, wrong }: Fault): Promise<string> {
  const path = join(ROOT, "src", file);
  if (!readFileSync(path, "utf8").includes(right)) throw new Error(`${file} has no "${right}"`);
  const copy = variant(DIST.chrome);
  const plant: Plugin = {
    name: "plant-fault",
    enforce: "pre",
    transform: (code, id) => (id === path ? code.replace(right, () => wrong) : undefined),
  };
  const builder = await createBuilder({
    configFile: join(ROOT, "vite.config.ts"),
    plugins: [plant],
    environments: { background: { build: { outDir: join(copy, "faulty") } } },
  });
  const { background } = builder.environments;
  if (background) await builder.build(background);
  cpSync(join(copy, "faulty/background.js"), join(copy, "background.js"));
  return copy;
}
