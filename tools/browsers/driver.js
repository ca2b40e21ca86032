/**
 * What both drivers offer, so that a test is written once and runs in both browsers. What is
 * particular to a browser lives in the file named after it.
 *
 * @typedef {import("puppeteer-core").Page} Page
 *
 * @typedef {object} OpenOptions
 * @property {string} extension folder of the built extension
 * @property {{ port: number }} standIn every host is led to this port of 127.0.0.1
 * @property {string} [language] BCP 47 tag of the browser's own language; "en" when left out
 * @property {string} [profile] folder kept between two launches; a new one each time when left out
 * @property {boolean} [headless] true when left out
 * @property {"light" | "dark"} [colorScheme] "light" when left out
 *
 * @typedef {object} Driver
 * @property {"chromium" | "firefox"} name
 * @property {string} version as the browser gives it, "Chrome/156.0.1.2"
 * @property {import("puppeteer-core").Browser} browser
 * @property {(path: string) => string} extensionUrl address of a file of the extension
 * @property {(url: string, options?: { background?: boolean }) => Promise<Page>} openPage
 *   a new tab that has loaded `url`; with `background`, one that was never in front
 * @property {(colorScheme: "light" | "dark") => Promise<void>} setColorScheme
 *   what every page is told from now on that the member prefers
 * @property {(language: string) => Promise<void>} [setLanguage]
 *   where the browser's own can be changed without a new browser; the extension's pages are lost
 * @property {() => Promise<void>} [allowHosts]
 *   allows what the manifest may ask for, as the member can in the browser's own list; absent where
 *   no driver can
 * @property {(page: Page) => Promise<void>} reload
 *   resolves when the page has loaded anew; `page.reload()` never does for Firefox's extension pages
 * @property {(page: Page) => Promise<Page>} openPopupOn
 *   clicks the toolbar button while `page` is in front; the popup itself, loaded. `close()` takes
 *   it away. Chromium also does so when another tab comes to the front; Firefox lets it stand
 * @property {<Result>(page: Page, code: (root: ShadowRoot, ...values: any[]) => Result,
 *   ...values: unknown[]) => Promise<Awaited<Result> | undefined>} inPanel
 *   runs a function on the root of the panel, which is closed to the page and to every script;
 *   `code` crosses as text, its values and result as JSON. Undefined where there is no panel
 * @property {(folder: string) => Promise<void>} saveDownloadsIn
 *   from now on files are saved there without a question, under the names the page gives them
 * @property {() => Promise<void>} killWorker
 *   ends the background without notice, as the browser does; the next event starts it anew
 * @property {() => Promise<void>} reinstall
 *   loads the same folder again, an update that keeps the stored data; resolves when the new
 *   background has started. The extension's open pages are lost: open new ones
 * @property {(isOn: boolean) => Promise<void>} setEnabled
 *   switches the extension off or on as the browser's own list does; off, its open pages are lost.
 *   Resolves when it is done, and when the background has started
 * @property {() => Promise<string[]>} manifestErrors
 *   what the browser finds wrong with the manifest, empty when it is content
 * @property {() => Promise<void>} close
 */

/** Both browsers show pages in a window of this size, in CSS pixels. */
export const VIEWPORT = { width: 1280, height: 800 };
