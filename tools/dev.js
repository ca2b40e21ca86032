/**
 * `npm run dev`: builds, opens a browser with the extension and the stand-in, and after every
 * change of a source file builds again and loads the extension anew.
 */
import { createBuilder } from "vite";
import { open } from "./browsers/chromium.js";
import { DIST, finishBuild, OUTPUTS, startBuild } from "./finish-build.js";
import { hasDisplay } from "./has-display.js";
import { SERIES } from "./stand-in/pages/figures.js";
import { ssiPage } from "./stand-in/pages/ssi-page.js";
import { startStandIn } from "./stand-in/stand-in.js";

/** Several outputs follow one change; together they are one reload. In milliseconds. */
const TOGETHER_MS = 150;

const builder = await createBuilder({ build: { watch: {} } });
startBuild();
/** @type {import("./browsers/driver.js").Driver | undefined} */
let driver;
const built = new Set();
let timer = setTimeout(() => {}, 0);
/** @type {(value?: unknown) => void} */
let firstBuilt = () => {};
const first = new Promise((resolve) => {
  firstBuilt = resolve;
});

for (const name of OUTPUTS) {
  const environment = builder.environments[name];
  if (!environment) continue;
  const watcher = await builder.build(environment);
  if (!("on" in watcher)) throw new Error(`${name} is not being watched.`);
  watcher.on("event", ({ code }) => {
    if (code !== "END") return;
    built.add(name);
    if (built.size < OUTPUTS.length) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      finishBuild();
      firstBuilt();
      void reload();
    }, TOGETHER_MS);
  });
}

await first;
const standIn = await startStandIn();
const today = SERIES.at(-1);
if (today) standIn.show({ html: ssiPage(today) });
driver = await open({ extension: DIST.chrome, standIn, headless: !hasDisplay() });
await driver.openPage("https://www.linkedin.com/sales/ssi");
console.log("Watching. Close the browser or press Ctrl-C to end.");
await new Promise((closed) => driver?.browser.once("disconnected", closed));
process.exit(0);

async function reload() {
  if (!driver) return;
  await driver.reinstall();
  console.log("Built and reloaded.");
}
