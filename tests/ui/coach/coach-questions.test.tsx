import { act, fireEvent, render, screen } from "@testing-library/preact";
import { describe, expect, test, vi } from "vitest";
import type { CoachState } from "../../../src/domain/coach/state";
import { CoachAnswers, CoachQuestion } from "../../../src/ui/coach/coach-questions";

function show({ told }: { told: Pick<CoachState, "persona" | "target"> }) {
  const spies = { onPersona: vi.fn(async () => {}), onTarget: vi.fn(async () => {}) };
  render(
    <>
      <CoachQuestion told={told} {...spies} />
      <CoachAnswers told={told} {...spies} />
    </>,
  );
  return spies;
}

describe("whether a goal or a bonus hangs on the index", () => {
  test("is asked after who the member is, and may be skipped", async () => {
    const { onTarget } = show({ told: { persona: "skipped" } });
    for (const answer of ["Yes", "No", "Skip"]) {
      fireEvent.click(screen.getByText(answer));
      await act(async () => {});
    }
    expect(onTarget.mock.calls).toEqual([["yes"], ["no"], ["skipped"]]);
  });

  test("can be changed", () => {
    const { onTarget } = show({ told: { persona: "job", target: "yes" } });
    expect(screen.getByText(/A goal or a bonus depends on it: Yes/)).toBeTruthy();
    fireEvent.click(screen.getAllByText("Change")[1] as HTMLElement);
    expect(onTarget.mock.calls).toEqual([[undefined]]);
  });
});

describe("who the member is", () => {
  test("is asked once, and may be skipped", async () => {
    const { onPersona } = show({ told: {} });
    fireEvent.click(screen.getByText("Looking for a job"));
    await act(async () => {});
    fireEvent.click(screen.getByText("Skip"));
    expect(onPersona.mock.calls).toEqual([["job"], ["skipped"]]);
  });

  test.each(["job", "skipped"] as const)("is not asked after %s", (persona) => {
    show({ told: { persona } });
    expect(screen.queryByText("Who are you here?")).toBeNull();
  });

  test("can be changed", () => {
    const { onPersona } = show({ told: { persona: "job", target: "no" } });
    expect(screen.getByText(/Tips ordered for: Looking for a job/)).toBeTruthy();
    fireEvent.click(screen.getAllByText("Change")[0] as HTMLElement);
    expect(onPersona.mock.calls).toEqual([[undefined]]);
  });
});
