/** Between two samples of the profiler, in microseconds. */
const SAMPLE_US = 100;

/**
 * Samples a page while something happens, and adds up the samples that fall into scripts of the
 * extension or into what they call.
 *
 * @param {Awaited<ReturnType<import("../browsers/driver.js").Driver["openPage"]>>} page
 * @param {() => Promise<unknown>} happens
 * @returns {Promise<number>} milliseconds of the page's main thread
 */
export async function scriptTime(page, happens) {
  const session = await page.createCDPSession();
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: SAMPLE_US });
  await session.send("Profiler.start");
  await happens();
  const { profile } = await session.send("Profiler.stop");
  await session.detach();
  const ours = new Set(
    profile.nodes
      .filter(({ callFrame }) => callFrame.url.startsWith("chrome-extension://"))
      .map(({ id }) => id),
  );
  // What our functions call natively counts as ours: it stands below them in the tree.
  for (const node of profile.nodes) {
    if (ours.has(node.id)) for (const child of node.children ?? []) ours.add(child);
  }
  const { samples = [], timeDeltas = [] } = profile;
  const spent = samples.reduce(
    (sum, id, index) => (ours.has(id) ? sum + (timeDeltas[index] ?? 0) : sum),
    0,
  );
  return spent / 1_000;
}
