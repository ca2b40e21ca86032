import { fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { DEFAULT_SETTINGS, withSync } from "../../../src/domain/settings/settings";
import { DeleteEverything } from "../../../src/entrypoints/dashboard/views/settings/delete-everything";
import { followSettings, settings } from "../../../src/entrypoints/own-page/settings";
import { serve } from "../../../src/messages/serve";
import { changeSettings } from "../../../src/storage/settings";
import { handlers } from "../../fakes/handlers";

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const isDone = () => waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());

/** Opens the question, and returns the answers to it. */
async function ask(isSynced: boolean): Promise<string[]> {
  vi.clearAllMocks();
  serve(handlers as never);
  await changeSettings(() =>
    isSynced ? withSync(DEFAULT_SETTINGS, new Date()) : DEFAULT_SETTINGS,
  );
  followSettings();
  await waitFor(() => expect(settings.value?.sync !== undefined).toBe(isSynced));
  render(<DeleteEverything />);
  press("Delete everything");
  const dialog = await screen.findByRole("dialog");
  return [...dialog.querySelectorAll("button")].map(({ textContent }) => textContent ?? "");
}

test("without sync there is one answer beside no, and sync is not touched", async () => {
  expect(await ask(false)).toEqual(["Cancel", "Delete everything"]);
  fireEvent.click(screen.getAllByRole("button", { name: "Delete everything" })[1] as HTMLElement);
  await isDone();
  expect(handlers.deleteEverything.mock.calls[0]?.at(0)).toEqual({});
  expect(handlers.stopSync).not.toHaveBeenCalled();
});

test("with sync, only here switches it off first, and leaves the copy to the others", async () => {
  expect(await ask(true)).toEqual(["Cancel", "Only in this browser", "In all my browsers"]);
  press("Only in this browser");
  await isDone();
  expect(handlers.stopSync.mock.calls[0]?.at(0)).toEqual({ remove: false });
  expect(handlers.deleteEverything.mock.calls[0]?.at(0)).toEqual({});
  const [stopped = 0] = handlers.stopSync.mock.invocationCallOrder;
  expect(stopped).toBeLessThan(handlers.deleteEverything.mock.invocationCallOrder[0] ?? 0);
});

test("nothing is deleted only here while sync could not be switched off", async () => {
  await ask(true);
  vi.spyOn(console, "error").mockImplementation(() => {});
  handlers.stopSync.mockRejectedValueOnce(new Error("planted"));
  press("Only in this browser");
  await screen.findByText(/That did not work/);
  expect(handlers.deleteEverything).not.toHaveBeenCalled();
});

test("with sync, in all browsers is asked of the worker as such", async () => {
  await ask(true);
  press("In all my browsers");
  await isDone();
  expect(handlers.deleteEverything.mock.calls[0]?.at(0)).toEqual({ everywhere: true });
  expect(handlers.stopSync).not.toHaveBeenCalled();
});
