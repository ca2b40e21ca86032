import { act, fireEvent, render, screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { withConsent } from "../../../src/domain/settings/settings";
import { PageAccessSwitch } from "../../../src/entrypoints/dashboard/views/page-access-switch";
import { startOwnPage } from "../../../src/entrypoints/own-page/page/start";
import { readSeen } from "../../../src/entrypoints/own-page/read-seen";
import { changeSettings, readSettings } from "../../../src/storage/settings";
import { fake } from "../../fakes/browser";

test("a reach is switched on and off again, and a no of the browser's is told", async () => {
  await changeSettings((now) => withConsent(now, new Date()));
  startOwnPage({ read: readSeen });
  render(<PageAccessSwitch reach="automatic" />);
  const flip = async () => {
    fireEvent.click(await screen.findByRole("switch"));
    await act(async () => new Promise((resolve) => setTimeout(resolve, 20)));
  };
  await screen.findByRole("switch", { checked: false });
  await act(async () => {});
  await flip();
  expect((await readSettings()).automatic).toBe(true);
  expect(screen.getByRole("switch", { checked: true })).toBeTruthy();
  await flip();
  expect((await readSettings()).automatic).toBe(false);
  expect(screen.getByRole("switch", { checked: false })).toBeTruthy();
  fake.grants = false;
  await flip();
  expect((await readSettings()).automatic).toBe(false);
  expect(document.querySelector(".notice")?.textContent).toContain("did not give the permission");
});
