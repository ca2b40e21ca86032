import { fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { beforeEach, expect, test, vi } from "vitest";
import { browser } from "../../../src/browser";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { SpokenDashboard } from "../../../src/entrypoints/dashboard/spoken-dashboard";
import { startOwnPage } from "../../../src/entrypoints/own-page/page/start";
import { readSeen } from "../../../src/entrypoints/own-page/read-seen";
import { restoreChoices } from "../../../src/entrypoints/own-page/settings";
import { changeSettings, readSettings } from "../../../src/storage/settings";
import { leaveAllTexts } from "../../build/chosen-texts";

const language = () => screen.findByRole("combobox", { name: /^(Language|Langue)$/ });
const heading = (name: string) => screen.findByRole("heading", { level: 1, name });
const page = () => [document.documentElement.lang, document.documentElement.dir];

beforeEach(async () => {
  // The browser knows no address of ours here, and no worker answers.
  vi.spyOn(console, "error").mockImplementation(() => {});
  leaveAllTexts();
  location.hash = "#/settings";
  globalThis.dispatchEvent(new Event("hashchange"));
  startOwnPage({ read: readSeen });
  render(<SpokenDashboard />);
  await heading("Privacy and settings");
});

test("a chosen language is spoken at once, with the focus where it was, and so is the browser's", async () => {
  const choice = await language();
  choice.focus();
  fireEvent.change(choice, { target: { value: "fr" } });
  await heading("Confidentialité et réglages");
  expect(page()).toEqual(["fr", "ltr"]);
  const now = await language();
  await waitFor(() => expect(document.activeElement).toBe(now));
  expect((now as HTMLSelectElement).value).toBe("fr");
  fireEvent.change(now, { target: { value: "" } });
  await heading("Privacy and settings");
  expect(page()).toEqual(["en", "ltr"]);
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
});

test("each language is named in its own words, and marked as such", async () => {
  const options = [...(await language()).querySelectorAll("option")];
  expect(options.map(({ lang, textContent }) => `${lang} ${textContent}`)).toContain("fr Français");
});

test("a choice that cannot be stored is told, and not shown", async () => {
  vi.spyOn(browser.storage.local, "set").mockRejectedValueOnce(new Error("full"));
  const choice = (await language()) as HTMLSelectElement;
  fireEvent.change(choice, { target: { value: "fr" } });
  await screen.findByText(/That did not work/);
  expect(choice.value).toBe("");
});

test("a backup brings the language along, and one without leaves it", async () => {
  await restoreChoices({ ...DEFAULT_SETTINGS, language: "fr" });
  await heading("Confidentialité et réglages");
  await restoreChoices(DEFAULT_SETTINGS);
  expect((await readSettings()).language).toBe("fr");
});

test("who deletes everything is spoken to in the browser's language again", async () => {
  await changeSettings((settings) => ({ ...settings, language: "fr" }));
  await heading("Confidentialité et réglages");
  await browser.storage.local.clear();
  await heading("Privacy and settings");
});
