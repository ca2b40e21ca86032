/**
 * Writes snapshots into an extension's own database, from one of its own pages.
 *
 * @param {import("puppeteer-core").Page} page a page of the extension that has opened the database
 * @param {import("../src/domain/history/snapshot").Snapshot[]} history
 */
export async function fillHistory(page, history) {
  await page.evaluate(async (snapshots) => {
    /** @type {IDBDatabase} */
    const database = await new Promise((resolve, reject) => {
      const request = indexedDB.open("pilaster");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = database.transaction("snapshots", "readwrite");
    for (const snapshot of snapshots) transaction.objectStore("snapshots").put(snapshot);
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = () => reject(transaction.error);
    });
    database.close();
  }, history);
}
