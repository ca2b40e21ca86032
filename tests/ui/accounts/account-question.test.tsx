import { fireEvent, render, screen } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import type { AsideReading } from "../../../src/domain/accounts/aside";
import { AccountQuestion } from "../../../src/ui/accounts/account-question";
import { kept, READING } from "../../build/snapshots";

const ASKED: AsideReading = {
  day: "2026-11-26",
  takenAt: "2026-11-26T08:00:00.000Z",
  reading: { ...READING, pillars: { brand: 5, people: 14, insights: 2, relationships: 21 } },
  source: "bars",
  why: "other-member",
  history: "own",
};
const OWN = { id: "own", name: "" };
const WORK = { id: "account-1", name: "Work" };

function show(accounts = [OWN], asked = ASKED) {
  const onAnswer = vi.fn(async () => true);
  const before = kept("2026-11-24");
  const question = { asked, before, accounts, onAnswer };
  const { rerender } = render(<AccountQuestion {...question} />);
  return {
    onAnswer,
    again: (later: AsideReading) => rerender(<AccountQuestion {...question} asked={later} />),
  };
}
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const { takenAt } = ASKED;

test("both readings stand beside each other, pillar by pillar", () => {
  show();
  const cells = screen
    .getAllByRole("row")
    .map((row) => [...row.children].map((c) => c.textContent));
  expect(cells).toEqual([
    ["", "kept 24 Nov", "read 26 Nov"],
    ["Brand", "21.0", "5.0"],
    ["People", "6.4", "14.0"],
    ["Insights", "10.3", "2.0"],
    ["Relations", "15.0", "21.0"],
    ["Total", "52.6", "42.0"],
  ]);
});

test.each([
  ["Yes, it is me", { whose: "mine" }],
  ["Leave it out", { whose: "left-out" }],
])("%s", async (button, answer) => {
  const { onAnswer } = show();
  press(button);
  await vi.waitFor(() => expect(onAnswer).toHaveBeenCalledWith({ takenAt, ...answer }));
});

test("another account without a name of one asks for it, and keeps what is typed over a later reading", async () => {
  const { onAnswer, again } = show();
  press("Another account");
  press("Keep it there");
  expect(screen.getByText("Give the account a name first.")).toBeTruthy();
  expect(onAnswer).not.toHaveBeenCalled();
  fireEvent.input(screen.getByLabelText("Name"), { target: { value: " Work " } });
  const later = { ...ASKED, takenAt: "2026-11-26T08:00:05.000Z" };
  again(later);
  press("Keep it there");
  const answer = { takenAt: later.takenAt, whose: "mine", name: "Work" };
  await vi.waitFor(() => expect(onAnswer).toHaveBeenCalledWith(answer));
});

test("an account that is there already is offered first", async () => {
  const { onAnswer } = show([{ ...OWN, name: "Me" }, WORK]);
  expect(screen.getByRole("button", { name: "Yes, this is Me" })).toBeTruthy();
  press("Another account");
  press("Keep it there");
  const answer = { takenAt, whose: "mine", history: "account-1" };
  await vi.waitFor(() => expect(onAnswer).toHaveBeenCalledWith(answer));
});
