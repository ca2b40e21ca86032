/** Style sheets are imported for their effect; the build gathers them. */
declare module "*.css";

/** Where there is no page of ours to put them in, they are imported as text. */
declare module "*.css?inline" {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: this is how Vite hands the text over
  export default text;
}

/** A script that leaves the texts of a language; see `tools/languages.js`. */
declare module "/languages/*.js";
