import { createBuilder } from "vite";

/** Builds both packages into dist/, as `npm run build` does. */
export async function build() {
  const builder = await createBuilder({}, null);
  await builder.buildApp();
}
