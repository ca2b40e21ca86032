import type { Browser } from "webextension-polyfill";

const { browser: firefox, chrome } = globalThis as { browser?: Browser; chrome?: Browser };

/**
 * The one door to the browser's extension API; tests replace this file and nothing else. Under
 * Manifest V3 Chromium's own API gives promises as Firefox's does, so both are used as they are.
 */
export const browser = (firefox ?? chrome) as Browser;
