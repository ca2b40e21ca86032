import { cleanup, render } from "@testing-library/preact";
import type { ComponentType } from "preact";
import {
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  onTestFinished,
  test,
  vi,
} from "vitest";
import { browser } from "../../../src/browser";
import { handlers } from "../../../src/entrypoints/background/handlers";
import { Dashboard } from "../../../src/entrypoints/dashboard/dashboard";
import { wanted } from "../../../src/entrypoints/dashboard/route";
import { DeleteEverything } from "../../../src/entrypoints/dashboard/views/settings/delete-everything";
import { SyncPart } from "../../../src/entrypoints/dashboard/views/settings/sync-part";
import { VIEW_NAMES } from "../../../src/entrypoints/dashboard/views-table";
import { startOwnPage } from "../../../src/entrypoints/own-page/page/start";
import { readSeen } from "../../../src/entrypoints/own-page/read-seen";
import { Popup } from "../../../src/entrypoints/popup/popup";
import { serve } from "../../../src/messages/serve";
import { isLong } from "../../long";
import {
  click,
  controls,
  named,
  type Pressable,
  pressable,
  said,
  shows,
  standing,
  stillStands,
} from "./controls";
import { type Call, installRefusals, refusing } from "./refusals";
import { storeAnew, type Variant } from "./stored-by-member";

let variant: Variant = "plain";
const reset = () => {
  // Nothing is shown of what is emptied and stored in between.
  cleanup();
  asShown = [];
  return storeAnew(variant);
};

/** Thirty tips have the same three buttons: how many of them are pressed. */
const ALIKE = isLong ? 2 : 1;

/** The view that is looked at. */
let shownView = "trend";

/** Any sentence that says that something did not work. */
const FAILURE =
  /That did not work|could not be stored|could not be: try again|could not be kept|no room left|Close Pilaster’s other tabs|cannot open Pilaster’s|did not let Pilaster|did not accept the days|could not be read or written/;

beforeAll(() => {
  installRefusals();
  vi.spyOn(console, "error").mockImplementation(() => {});
  vi.stubGlobal("print", () => {});
  Object.defineProperty(HTMLElement.prototype, "clientWidth", { value: 900, configurable: true });
});
beforeEach(async () => {
  serve(handlers);
  startOwnPage({ read: readSeen });
  await reset();
  // By then the whole history is read as well: nothing but a click asks for anything.
  await new Promise((resolve) => setTimeout(resolve, 200));
});
afterEach(cleanup);

function goTo(view: string): void {
  location.hash = `#/${view}`;
  globalThis.dispatchEvent(new Event("hashchange"));
}

/** Shows a surface anew, at its view: a button may have led to another. */
async function show(Surface: ComponentType): Promise<void> {
  cleanup();
  goTo(shownView);
  render(<Surface />);
  await vi.waitFor(() => expect(controls().length).toBeGreaterThan(0), { timeout: 5_000 });
  // What the account holds is read as it is shown, and no part of the click.
  if (variant !== "plain") await new Promise((resolve) => setTimeout(resolve, 5));
}

/** What could be pressed as the surface was shown; nothing once a click was refused or led on. */
let asShown: unknown[] = [];

/** Presses what a path of places leads to, on a surface as it is shown anew; the last may be refused. */
async function walk(Surface: ComponentType, path: readonly number[], allowed: readonly Call[]) {
  if (path.length > 1 || !stillStands(asShown)) await show(Surface);
  for (const place of path.slice(0, -1)) await click(controls()[place]);
  const control = controls()[path.at(-1) ?? 0];
  const [before, stands, shown] = [new Set(controls()), standing(), shows(control)];
  const refused = await refusing(allowed, () => click(control));
  const isChanged = shown !== shows(control);
  asShown = path.length > 1 || refused ? [] : stands;
  const name = control ? named(control) : "gone";
  return { refused, isChanged, name, behind: pressable(before) };
}

/** Every control, and what opens behind it: each refusal has its word. */
async function clickAll(Surface: ComponentType): Promise<string[]> {
  await show(Surface);
  asShown = standing();
  return clickEach(Surface, [], pressable());
}

/** Those that the last place of a path has opened, or all of a surface; what opens behind, once. */
async function clickEach(
  Surface: ComponentType,
  path: readonly number[],
  { places, words }: Pressable,
): Promise<string[]> {
  const silent: string[] = [];
  for (const [index, place] of places.entries()) {
    const alike = places.slice(0, index).filter((one) => words[one] && words[one] === words[place]);
    if (alike.length >= ALIKE) continue;
    const [way, allowed]: [number[], Call[]] = [[...path, place], []];
    let opened: Pressable | undefined;
    for (;;) {
      const { refused, isChanged, name, behind } = await walk(Surface, way, allowed);
      // What opens where everything is refused.
      opened ??= behind;
      if (refused && !FAILURE.test(said()))
        silent.push(`${name}: ${refused} was refused in silence`);
      if (refused && allowed.length === 0 && isChanged) {
        silent.push(`${name}: shows what is not stored`);
      }
      if (allowed.length > 0) await reset();
      if (!refused) break;
      allowed.push(refused);
    }
    if (path.length === 0) silent.push(...(await clickEach(Surface, way, opened)));
  }
  return silent;
}

/** What sync has to do with; all else in the settings is the same without it. */
const SyncAndDeleting = () => (
  <>
    <SyncPart />
    <DeleteEverything />
  </>
);

describe("no click is refused in silence, and no control shows what is not stored", () => {
  // There is nothing to press in what only tells.
  test.each(VIEW_NAMES.filter((view) => view !== "about"))(
    "in the dashboard's view %s",
    async (view) => {
      shownView = view;
      goTo(view);
      expect(wanted.value).toBe(view);
      expect(await clickAll(Dashboard)).toEqual([]);
    },
    60_000,
  );

  test.each(["where sync is off", "where sync is on", "where sync asks"] as const)(
    "in the settings %s",
    async (state) => {
      variant = state;
      browser.runtime.getManifest = () => ({}) as never;
      shownView = "settings";
      goTo("settings");
      await reset();
      onTestFinished(() => {
        variant = "plain";
      });
      expect(await clickAll(SyncAndDeleting)).toEqual([]);
    },
    60_000,
  );

  test("in the popup", async () => {
    expect(await clickAll(Popup)).toEqual([]);
  }, 60_000);

  test("planted: a button that says nothing, unlike what is written behind, and a choice that shows what was clicked", async () => {
    const silently = () => void browser.tabs.create({ url: "planted" }).catch(() => undefined);
    const Planted = () => (
      <>
        <button type="button" onClick={silently}>
          Silent
        </button>
        <button type="button" onClick={() => browser.storage.local.set({ "mirror.own": {} })}>
          Behind
        </button>
        <input type="checkbox" onClick={silently} />
      </>
    );
    expect(await clickAll(Planted)).toEqual([
      "BUTTON Silent : tabs.create was refused in silence",
      "INPUT  : tabs.create was refused in silence",
      "INPUT  : shows what is not stored",
    ]);
  });
});
