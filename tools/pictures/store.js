/**
 * Puts a history with all that belongs to it in the place of the one that is stored.
 *
 * @param {import("puppeteer-core").Page} page one of the extension's own pages
 * @param {import("./states.js").Stored} stored
 */
export async function store(page, stored) {
  // Its second copy would come back where nothing is stored.
  await page.evaluate(`(async () => {
    const { local } = (globalThis.browser ?? globalThis.chrome).storage;
    const names = Object.keys(await local.get());
    await local.remove(names.filter((name) => name.startsWith("mirror.")));
  })()`);
  await page.evaluate(async ({ told, ...lists }) => {
    /** @type {IDBDatabase} */
    const database = await new Promise((resolve, reject) => {
      const request = indexedDB.open("pilaster");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const names = [...Object.keys(lists), "told", "deleted", "unmarked"];
    const transaction = database.transaction(names, "readwrite");
    for (const name of names) transaction.objectStore(name).clear();
    for (const [name, records] of Object.entries(lists)) {
      for (const record of records) transaction.objectStore(name).put(record);
    }
    for (const [key, value] of told) transaction.objectStore("told").put(value, key);
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = () => reject(transaction.error);
    });
    database.close();
  }, stored);
}
