import { fireEvent, render, screen } from "@testing-library/preact";
import { useState } from "preact/hooks";
import { expect, test, vi } from "vitest";
import type { ChosenRange } from "../../../src/domain/trend/ranges";
import { FreeRange } from "../../../src/ui/trend/free-range";

const TODAY = "2026-11-23";
const SPAN = { from: "2026-10-25", to: TODAY };

function show() {
  const onRange = vi.fn();
  function Choosing() {
    const [range, setRange] = useState<ChosenRange>("30d");
    const take = (chosen: ChosenRange) => {
      onRange(chosen);
      setRange(chosen);
    };
    return <FreeRange range={range} span={SPAN} today={TODAY} onRange={take} />;
  }
  render(<Choosing />);
  return onRange;
}

const choose = (name: string) => fireEvent.click(screen.getByLabelText(name));
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const type = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });

test("two days of one's own begin with those that are shown", () => {
  const onRange = show();
  expect(screen.queryByLabelText("From")).toBeNull();
  choose("Dates");
  expect(onRange.mock.calls).toEqual([[SPAN]]);
  expect([field("From").value, field("To").value]).toEqual([SPAN.from, SPAN.to]);
});

test("what is typed is shown at once, and what is no range is refused until it is one", () => {
  const onRange = show();
  choose("Dates");
  onRange.mockClear();
  type("From", "2026-11-24");
  expect(onRange).not.toHaveBeenCalled();
  expect(screen.getByRole("status").textContent).toMatch(/^Choose two days/);
  expect(field("From").getAttribute("aria-invalid")).toBe("true");
  type("From", "2026-03-01");
  type("To", "2026-04-30");
  expect(onRange.mock.lastCall).toEqual([{ from: "2026-03-01", to: "2026-04-30" }]);
  expect(screen.getByRole("status").textContent).toBe("");
});

test("a named range puts the two fields away", () => {
  const onRange = show();
  choose("Dates");
  choose("All");
  expect(onRange.mock.lastCall).toEqual(["all"]);
  expect(screen.queryByLabelText("From")).toBeNull();
});
