import polyfill from "webextension-polyfill";

/**
 * The one door to the browser's extension API; tests replace this file and nothing else. Our own
 * pages and the worker go through the polyfill. The scripts on LinkedIn's page, and the popup's first
 * look, are built with the browser's own promises in its place: it would cost them more than it gives.
 */
export const browser = polyfill;
