import { fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { describe, expect, test, vi } from "vitest";
import { WeekEntry, type WeekEntryProps } from "../../../src/ui/outcomes/week-entry";

const WEEK = "2026-W48";
const CALLS = { id: "calls", isCounted: true } as const;

function show(counts: WeekEntryProps["counts"], onKeep = vi.fn(async () => "kept")) {
  const view = (now: WeekEntryProps["counts"]) => (
    <WeekEntry week={WEEK} kinds={[CALLS]} counts={now} onKeep={onKeep} />
  );
  const { rerender } = render(view(counts));
  return { onKeep, become: (now: WeekEntryProps["counts"]) => rerender(view(now)) };
}
const field = () => screen.getByLabelText<HTMLInputElement>("Calls received");
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const type = (value: string) => {
  fireEvent.input(field(), { target: { value } });
  fireEvent.change(field());
};
const more = "One more: Calls received";
const less = "One less: Calls received";

describe("a count", () => {
  test("is one more or one less at a press, and never below none", () => {
    const { onKeep } = show({ calls: 1 });
    press(more);
    press(more);
    press(less);
    expect(field().value).toBe("2");
    expect(onKeep.mock.calls).toEqual([
      [{ week: WEEK, kind: "calls", count: 2 }],
      [{ week: WEEK, kind: "calls", count: 3 }],
      [{ week: WEEK, kind: "calls", count: 2 }],
    ]);
  });

  test("begins with one where nothing was counted, and none is not nothing", () => {
    const { onKeep } = show({});
    expect(screen.getByRole<HTMLButtonElement>("button", { name: less }).disabled).toBe(true);
    press(more);
    press(less);
    expect(onKeep.mock.lastCall).toEqual([{ week: WEEK, kind: "calls", count: 0 }]);
  });

  test("is typed, and an empty field is not counted any more", () => {
    const { onKeep } = show({ calls: 4 });
    type(" 12 ");
    type("");
    expect(onKeep.mock.calls).toEqual([
      [{ week: WEEK, kind: "calls", count: 12 }],
      [{ week: WEEK, kind: "calls" }],
    ]);
  });

  test.each(["many", "-1", "1.5", "1234567", "1 000"])(
    "%j is refused, and stays to be mended",
    (text) => {
      const { onKeep } = show({ calls: 4 });
      type(text);
      expect(onKeep).not.toHaveBeenCalled();
      expect(field().value).toBe(text);
      expect(screen.getByRole("alert").textContent).toMatch(/whole number from 0 to 999,999/);
      expect(field().getAttribute("aria-invalid")).toBe("true");
    },
  );

  test("that could not be kept stays, with a word", async () => {
    show(
      { calls: 4 },
      vi.fn(async () => Promise.reject(new Error("full"))),
    );
    type("5");
    await waitFor(() => expect(screen.getByRole("alert").textContent).toMatch(/could not be kept/));
    expect(field().value).toBe("5");
  });

  test("follows what is stored, but not while something newer is on its way", async () => {
    let arrive = () => {};
    const onKeep = vi.fn(() => new Promise<string>((resolve) => (arrive = () => resolve("kept"))));
    const { become } = show({ calls: 1 }, onKeep);
    become({ calls: 7 });
    expect(field().value).toBe("7");
    press(more);
    become({ calls: 6 });
    expect(field().value).toBe("8");
    arrive();
    await new Promise((resolve) => setTimeout(resolve));
    become({ calls: 8 });
    expect(field().value).toBe("8");
  });
});
