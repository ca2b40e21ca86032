import { beforeEach, expect, test, vi } from "vitest";
import { browser } from "../../../src/browser";
import { type Settings, withConsent } from "../../../src/domain/settings/settings";
import { syncScripts } from "../../../src/entrypoints/background/scripts";
import { changeSettings } from "../../../src/storage/settings";
import { fake } from "../../fakes/browser";

const speak = async (language: Settings["language"]) => {
  await changeSettings(({ language: _, ...settings }) => ({
    ...withConsent(settings, new Date()),
    panel: { ...settings.panel, isOn: true },
    automatic: true,
    ...(language && { language }),
  }));
  await syncScripts();
  return fake.scripts.get("panel")?.js;
};
const ran = () => fake.runs.splice(0).map(({ files }) => files?.join(" "));

beforeEach(() => {
  fake.origins.add("https://www.linkedin.com/*");
  fake.tabs = [{ id: 1, url: "https://www.linkedin.com/sales/ssi" }];
});

test("the panel has its texts before it, also where it stands already; another script has none", async () => {
  expect(await speak(undefined)).toEqual(["/panel.content.js"]);
  expect(ran()).toEqual(["/ssi.content.js", "/panel.content.js"]);
  expect(await speak("fr")).toEqual(["/languages/fr.js", "/panel.content.js"]);
  expect(ran()).toEqual(["/languages/fr.js /panel.content.js"]);
  expect(await speak("fr")).toEqual(["/languages/fr.js", "/panel.content.js"]);
  expect(ran()).toEqual([]);
  expect(await speak(undefined)).toEqual(["/panel.content.js"]);
  expect(ran()).toEqual(["/panel.content.js"]);
});

test("the panel is registered anew though the worker died in between", async () => {
  await speak(undefined);
  vi.spyOn(browser.scripting, "registerContentScripts").mockRejectedValueOnce(new Error("died"));
  await expect(speak("fr")).rejects.toThrow("died");
  ran();
  expect(await speak("fr")).toEqual(["/languages/fr.js", "/panel.content.js"]);
  expect(ran()).toEqual(["/languages/fr.js /panel.content.js"]);
});
