import { act, fireEvent, render, screen } from "@testing-library/preact";
import { describe, expect, test, vi } from "vitest";
import type { Association } from "../../../src/domain/outcomes/association";
import { type Kind, PRESETS } from "../../../src/domain/outcomes/kinds";
import { associationWords, kindName } from "../../../src/ui/outcomes/kind-words";
import { Outcomes, type OutcomesProps } from "../../../src/ui/outcomes/outcomes";

const CALLS: Kind = { id: "calls", isCounted: true };
const TALKS: Kind = { id: "own-1", name: "Talks", isCounted: true };

function show(kinds: Kind[], association: Association = { kind: "nothing", weeks: 14 }) {
  const spies = {
    onKind: vi.fn(async () => {}),
    onOwnKind: vi.fn(async () => {}),
    onName: vi.fn(async () => {}),
  };
  const props: OutcomesProps = {
    kinds,
    entry: "the week's fields",
    chartsOf: (kind) => `charts of ${kindName(kind)}`,
    associationOf: () => association,
    ...spies,
  };
  render(<Outcomes {...props} />);
  return spies;
}
const box = (name: string) => screen.getByRole<HTMLInputElement>("checkbox", { name });

test("before anything is counted there is only the choice of what to count", () => {
  const { onKind } = show([]);
  expect(screen.queryByText("the week's fields")).toBeNull();
  expect(screen.getAllByRole("checkbox")).toHaveLength(PRESETS.length);
  fireEvent.click(box("Calls received"));
  expect(onKind.mock.calls).toEqual([["calls", true]]);
});

test("what is counted has its fields and stands under the index, one kind at a time", () => {
  const { onKind } = show([CALLS, TALKS]);
  expect(screen.getByText("the week's fields")).toBeTruthy();
  expect(screen.getByText("charts of Calls received")).toBeTruthy();
  fireEvent.click(screen.getByRole("radio", { name: "Talks" }));
  expect(screen.getByText("charts of Talks")).toBeTruthy();
  fireEvent.click(box("Talks"));
  expect(onKind.mock.calls).toEqual([["own-1", false]]);
});

test("a second is chosen while the first is still being kept", () => {
  const { onKind } = show([]);
  onKind.mockReturnValue(new Promise(() => {}));
  fireEvent.click(box("Calls received"));
  fireEvent.click(box("Leads"));
  expect(onKind.mock.calls).toHaveLength(2);
});

test("something of one's own is added by its name", () => {
  const { onOwnKind } = show([CALLS]);
  const field = screen.getByLabelText("Something of your own");
  fireEvent.input(field, { target: { value: "  " } });
  fireEvent.click(screen.getByText("Count it"));
  fireEvent.input(field, { target: { value: "Talks" } });
  fireEvent.click(screen.getByText("Count it"));
  expect(onOwnKind.mock.calls).toEqual([["Talks"]]);
});

describe("what the member named can be named anew", () => {
  const rename = () => screen.getByRole("button", { name: "Rename “Talks”" });
  const field = () => screen.getByLabelText<HTMLInputElement>("New name for “Talks”");

  test("and the keyboard goes with it", async () => {
    const { onName } = show([CALLS, TALKS]);
    expect(screen.queryByRole("button", { name: /Calls/ })).toBeNull();
    fireEvent.click(rename());
    expect(document.activeElement).toBe(field());
    expect(field().value).toBe("Talks");
    fireEvent.input(field(), { target: { value: "Demos" } });
    fireEvent.click(screen.getByText("Rename"));
    expect(onName.mock.calls).toEqual([["own-1", "Demos"]]);
    await act(async () => {});
    expect(document.activeElement).toBe(rename());
  });

  test("but not as something else is named, which is said while it is typed", () => {
    const { onName } = show([CALLS, TALKS, { id: "own-2", name: "Demos", isCounted: false }]);
    fireEvent.click(screen.getByRole("button", { name: /Talks/ }));
    fireEvent.input(field(), { target: { value: " Demos " } });
    expect(screen.getByText(/You count something under this name already/)).toBeTruthy();
    expect(field().getAttribute("aria-invalid")).toBe("true");
    fireEvent.submit(field());
    expect(onName).not.toHaveBeenCalled();
    expect(field().value).toBe(" Demos ");
  });

  test.each<[string, () => void]>([
    ["Escape", () => fireEvent.keyDown(field(), { key: "Escape" })],
    ["Cancel", () => fireEvent.click(screen.getByText("Cancel"))],
  ])("or not: %s leaves it", (_how, leave) => {
    const { onName } = show([TALKS]);
    fireEvent.click(rename());
    fireEvent.input(field(), { target: { value: "Demos" } });
    leave();
    expect(document.activeElement).toBe(rename());
    expect(onName.mock.calls).toEqual([]);
  });
});

test("where six are counted no seventh can be chosen, and that is said", () => {
  show(PRESETS.slice(0, 6).map((id) => ({ id, isCounted: true })));
  expect(box("Views of what was posted").disabled).toBe(true);
  expect(box("Leads").disabled).toBe(false);
  expect(screen.getByText(/You count 6 things already/)).toBeTruthy();
});

describe("whether the two went together is said as what it is", () => {
  test.each<[Association, RegExp]>([
    [{ kind: "tooFew", weeks: 1 }, /^1 of 12 weeks is counted/],
    [{ kind: "tooFew", weeks: 7 }, /^7 of 12 weeks are counted/],
    [{ kind: "scattered", weeks: 14 }, /too few of them follow one another/],
    [
      { kind: "nothing", weeks: 14 },
      /in 14 weeks nothing stands out that chance could not bring.*a useful one\.$/,
    ],
    [{ kind: "together", weeks: 30 }, /more of it went with a higher index/],
    [{ kind: "opposite", weeks: 30 }, /more of it went with a lower index/],
  ])("%j", (association, words) => {
    expect(associationWords(association, "Calls")).toMatch(words);
    expect(associationWords(association, "Calls")).not.toMatch(/caus|because|due to|leads to/i);
  });

  test("with what it does not say beside it", () => {
    show([CALLS], { kind: "together", weeks: 30 });
    expect(screen.getByText(/does not say that one brought the other/)).toBeTruthy();
  });
});
