/** Runs in any page of the extension: deletes what is stored, and fails where anything is left of it. */
export const DELETE_EVERYTHING = `(async () => {
  const { runtime, storage } = globalThis.browser ?? globalThis.chrome;
  const send = (name) => runtime.sendMessage({ name, payload: {} });
  const answer = await send("deleteEverything");
  if (!answer?.left || answer.left.includes("settings")) throw new Error(JSON.stringify(answer));
  for (const { name } of await indexedDB.databases()) {
    if (name !== "pilaster") await new Promise((gone) => {
      indexedDB.deleteDatabase(name).onsuccess = gone;
    });
  }
  // Answered when no script is left for LinkedIn's pages.
  await send("followSettings");
  await storage.session.clear();
  await storage.sync.clear();
  const left = Object.keys(await storage.local.get());
  if (left.length > 0) throw new Error("Left after a reset: " + left);
})()`;
