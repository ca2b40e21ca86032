import { createBuilder } from "vite";

/**
 * Builds both packages into dist/, as `npm run build` does.
 *
 * @param {{ isSilent?: boolean }} [how]
 */
export async function build({ isSilent = false } = {}) {
  const builder = await createBuilder(isSilent ? { logLevel: "silent" } : {}, null);
  await builder.buildApp();
}
