/** The one door to the browser's extension API; tests replace this file and nothing else. */
export { default as browser } from "webextension-polyfill";
