import { fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { AheadDays, type AheadDaysProps } from "../../../src/ui/history/ahead-days";
import { kept } from "../../build/snapshots";

const LATE = kept("2071-01-03");

function show(answer: "moved" | "exists" = "moved") {
  const onMove = vi.fn<AheadDaysProps["onMove"]>(async () => answer);
  const onDelete = vi.fn();
  render(<AheadDays days={[LATE]} today={() => "2026-11-23"} {...{ onMove, onDelete }} />);
  return { onMove, onDelete };
}
const field = () => screen.getByLabelText(/Which day was 3 Jan 2071 really/) as HTMLInputElement;
const move = (to: string) => {
  fireEvent.input(field(), { target: { value: to } });
  fireEvent.click(screen.getByRole("button", { name: "Move" }));
};

test("a day in the future is moved to the day it was", async () => {
  const { onMove } = show();
  move("2026-11-20");
  await waitFor(() => expect(onMove).toHaveBeenCalledExactlyOnceWith("2071-01-03", "2026-11-20"));
});

test.each([
  ["", "Choose a day of the calendar."],
  ["0026-11-20", "The index began in 2014."],
  ["2026-11-24", "This day is still to come."],
])("but not to %j, which is said", (to, words) => {
  const { onMove } = show();
  move(to);
  expect(screen.getByText(new RegExp(words))).toBeTruthy();
  expect(field().getAttribute("aria-invalid")).toBe("true");
  expect(onMove).not.toHaveBeenCalled();
});

test("nor to a day that is kept, which is said too", async () => {
  show("exists");
  move("2026-11-20");
  await screen.findByText(/That day is kept already, and nothing was changed/);
});

test("or deleted", () => {
  const { onDelete } = show();
  fireEvent.click(screen.getByRole("button", { name: "Delete 3 Jan 2071" }));
  expect(onDelete).toHaveBeenCalledExactlyOnceWith(LATE);
});
