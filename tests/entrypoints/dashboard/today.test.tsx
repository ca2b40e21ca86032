import { fireEvent, render, screen } from "@testing-library/preact";
import { beforeEach, expect, test, vi } from "vitest";
import { addDays } from "../../../src/domain/days/calendar";
import { dayOf } from "../../../src/domain/days/day";
import { withConsent } from "../../../src/domain/settings/settings";
import { History } from "../../../src/entrypoints/dashboard/views/history";
import { Standing } from "../../../src/entrypoints/dashboard/views/today";
import { startOwnPage } from "../../../src/entrypoints/own-page/page/start";
import { readSeen } from "../../../src/entrypoints/own-page/read-seen";
import { saveAttempt } from "../../../src/storage/attempt";
import { changeSettings } from "../../../src/storage/settings";
import { kept, READING } from "../../build/snapshots";
import { store } from "../../build/stored-snapshots";
import { fake } from "../../fakes/browser";

const TODAY = dayOf(new Date());

beforeEach(() => changeSettings((settings) => withConsent(settings, new Date())));

test("what hinders today's reading is said, with the ways out", async () => {
  await store(kept(addDays(TODAY, -1)));
  await saveAttempt("changed", new Date());
  startOwnPage({ read: readSeen });
  render(<Standing />);
  await screen.findByText(/LinkedIn changed its page/);
  fireEvent.click(screen.getByRole("button", { name: "Type my numbers in" }));
  expect(location.hash).toBe("#/history");
  fireEvent.click(screen.getByRole("button", { name: "Open my SSI page" }));
  await vi.waitFor(() =>
    expect(fake.tabs).toEqual([{ url: "https://www.linkedin.com/sales/ssi" }]),
  );
});

test("numbers on a new page are asked about here as well", async () => {
  await saveAttempt("changed", new Date(), { proposal: READING });
  startOwnPage({ read: readSeen });
  render(<Standing />);
  await screen.findByText("Are these your numbers today?");
});

test("since when nothing was read is told, as soon as that is known", async () => {
  await store(kept(addDays(TODAY, -4)));
  startOwnPage({ read: readSeen });
  render(<Standing />);
  await screen.findByText(/Nothing has been read since/);
});

test("the history shows where the page contradicted itself", async () => {
  await store(kept("2026-11-20"), kept("2026-11-21", { disputed: true }));
  startOwnPage({ read: readSeen });
  render(<History />);
  const words = await screen.findByText("The page also showed other numbers.");
  expect(words.closest("tr")?.textContent).toContain("21 Nov 2026");
});
