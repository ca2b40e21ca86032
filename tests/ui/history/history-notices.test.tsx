import { fireEvent, render, screen } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { RepairedNotice } from "../../../src/ui/history/history-notices";
import { fake } from "../../fakes/browser";

const REPAIRED = { days: 312, first: "2025-03-12", last: "2026-11-23", unreadable: 0 };
const said = () => document.querySelector(".notice")?.textContent?.replace(/\s/g, " ");

test("what came back is said with its days, and what could not by name", () => {
  render(<RepairedNotice repaired={REPAIRED} onSeen={async () => {}} />);
  expect(said()).toContain("312 days, from 12 Mar 2025 to 23 Nov 2026, are back");
  expect(said()).toContain("marks, outcomes, profile");
  expect(said()).not.toContain("could not be read");
});

test("one day, and damaged ones, are counted as the language counts", () => {
  fake.uiLanguage = "fr-FR";
  render(
    <RepairedNotice repaired={{ ...REPAIRED, days: 1, unreadable: 2 }} onSeen={async () => {}} />,
  );
  expect(said()).toContain("1 jour, le 12 mars 2025, a été rétabli");
  expect(said()).toContain("2 jours de cette copie n’ont pas pu être lus");
});

test("it goes when it has been seen", async () => {
  const onSeen = vi.fn(async () => {});
  render(<RepairedNotice repaired={REPAIRED} onSeen={onSeen} />);
  fireEvent.click(screen.getByRole("button", { name: "Got it" }));
  await vi.waitFor(() => expect(onSeen).toHaveBeenCalledOnce());
});
