/** Style sheets are imported for their effect; the build gathers them. */
declare module "*.css";

/** Where there is no page of ours to put them in, they are imported as text. */
declare module "*.css?inline" {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: this is how Vite hands the text over
  export default text;
}

/** The texts of a language as a package has them, their places as `$1`, `$2` …; see `tools/languages.js`. */
declare module "/_locales/*" {
  const messages: Record<string, { message: string }>;
  // biome-ignore lint/style/noDefaultExport: this is how a browser hands the file over
  export default messages;
}
