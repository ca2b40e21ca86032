import { act, fireEvent, screen, within } from "@testing-library/preact";
import { describe, expect, test } from "vitest";
import { tipStatuses } from "../../../src/domain/coach/tip-marks";
import { TIPS } from "../../../src/domain/coach/tips";
import type { Trial } from "../../../src/domain/coach/trial";
import { standingOf } from "../../../src/domain/stand/standing";
import { snapshotOn } from "../../build/snapshots";
import { REPLY, showCoach, tipOf } from "./show-coach";

const plain = (text: string | null | undefined) => text?.replace(/\s+/g, " ");
const today = () => screen.getAllByRole("article")[0] as HTMLElement;

test("says which pillar and why, with the numbers", () => {
  showCoach();
  expect(
    screen.getByText(
      "Engage with insights: you have 2.2 of 25, the average (Network) is 9.6. That is where you are furthest behind.",
    ),
  ).toBeTruthy();
});

describe("a tip", () => {
  test("tells what, how, its sign, its time and its sources", () => {
    showCoach();
    expect(plain(today().textContent)).toContain(
      "Answer the messages you get.A short answer today",
    );
    expect(plain(today().textContent)).toContain(
      "A sign that it works: No message waits longer than two days.",
    );
    expect(plain(today().textContent)).toContain(
      "Takes 10 minutes a day · From: Guide in five questions and Critique for sales teams",
    );
  });

  test.each([
    ["Done", "done"],
    ["Not for me", "aside"],
  ])("is marked %s", (button, state) => {
    const { onMark } = showCoach();
    fireEvent.click(within(today()).getByText(button));
    expect(onMark.mock.calls).toEqual([["i-reply", state]]);
    expect(document.activeElement).toBe(today());
  });

  test("is begun with the pillar it should move, its own first", () => {
    const { onMark } = showCoach();
    fireEvent.click(within(today()).getByText("Doing"));
    const choice = within(today()).getByRole("group", { name: "Which pillar should it move?" });
    const names = within(choice)
      .getAllByRole("button")
      .map(({ textContent }) => textContent);
    expect(names[0]).toBe("Engage with insights");
    expect(names).toHaveLength(5);
    expect(within(today()).queryByText(/One change at a time/)).toBeNull();
    fireEvent.click(within(choice).getByText("Find the right people"));
    expect(onMark.mock.calls).toEqual([["i-reply", "doing", "people"]]);
    expect(within(today()).queryByRole("group", { name: /Which pillar/ })).toBeNull();
  });

  test("says before it is begun that it ends what the member does now", () => {
    const habit = { tip: tipOf("p-view"), since: "2026-11-20", moves: "people" as const };
    const { onMark } = showCoach({ habit, tip: REPLY });
    const card = screen.getAllByRole("article")[1] as HTMLElement;
    fireEvent.click(within(card).getByText("Doing"));
    expect(
      within(card).getByText(/One change at a time: this ends what you are doing now/),
    ).toBeTruthy();
    fireEvent.click(within(card).getByText("Cancel"));
    expect(onMark).not.toHaveBeenCalled();
    expect(within(card).getByText("Doing")).toBeTruthy();
  });

  test("that is being done can be done, or stopped", async () => {
    const marks = tipStatuses([
      { day: "2026-11-20", id: "i-reply", state: "doing", moves: "people" },
    ]);
    const { onMark } = showCoach({ marks });
    expect(plain(today().textContent)).toContain(
      "Doing (since 20 Nov 2026). It should move: Find the right people",
    );
    expect(screen.getByText("The next tip comes tomorrow.")).toBeTruthy();
    fireEvent.click(within(today()).getByText("Done"));
    await act(async () => {});
    fireEvent.click(within(today()).getByText("Stop"));
    expect(onMark.mock.calls).toEqual([
      ["i-reply", "done"],
      ["i-reply", "again"],
    ]);
  });

  test("that is done or put aside can be taken up again", () => {
    const marks = tipStatuses([{ day: "2026-11-20", id: "i-reply", state: "done" }]);
    const { onMark } = showCoach({ marks });
    fireEvent.click(within(today()).getByText("Again"));
    expect(onMark.mock.calls).toEqual([["i-reply", "again"]]);
  });

  test("that needs a seat is shown to a member with one only, and says so", () => {
    showCoach({
      tipsOf: (pillar) => TIPS.filter((tip) => tip.pillar === pillar && tip.needs === "free"),
    });
    expect(screen.queryByText(/Needs Sales Navigator/)).toBeNull();
    showCoach();
    expect(screen.getAllByText(/Needs Sales Navigator/)).toHaveLength(4);
    expect(screen.getAllByText(/Needs Premium or Sales Navigator/)).toHaveLength(1);
  });
});

test.each<[Trial, string]>([
  [
    { kind: "waiting", days: 12 },
    "In 12 days Pilaster compares this pillar with the four weeks before: Engage",
  ],
  [{ kind: "waiting", days: 1 }, "In 1 day Pilaster"],
  [{ kind: "unknown", side: "before" }, "There will be no comparison: fewer than four days"],
  [{ kind: "unknown", side: "since" }, "There is no comparison: fewer than four days"],
  [
    {
      kind: "compared",
      before: { value: 6.4, days: 4 },
      after: { value: 7.1, days: 4 },
    },
    "Engage with insights: in the four weeks before, 6.4 in the middle; after, 7.1. What came after need not come from it. Days kept: 4 before, 4 since.",
  ],
])("a trial %j is told as what came after, never because", (trial, words) => {
  const marks = tipStatuses([{ day: "2026-11-20", id: "i-reply", state: "doing" }]);
  showCoach({ marks, trialOf: () => trial });
  expect(plain(today().textContent)).toContain(words);
});

test("a caution stands where the numbers call for it", () => {
  showCoach({ cautions: ["target", "network"] });
  expect(screen.getByText(/A top rank in a small, quiet network is easy/)).toBeTruthy();
  expect(screen.getByText(/No objective and no bonus should hang on it/)).toBeTruthy();
});

test("where nothing is left, that is said", () => {
  showCoach({ tip: undefined });
  expect(screen.getByText(/Every tip of this pillar is done or put aside/)).toBeTruthy();
});

test("while a habit is tried it stands first, and the next tip waits", () => {
  const habit = { tip: tipOf("p-view"), since: "2026-11-20", moves: "people" as const };
  showCoach({ habit, tip: undefined, isWaiting: true });
  expect(screen.getByRole("heading", { name: "What you are doing" })).toBeTruthy();
  expect(screen.getByText(/One change at a time: the next tip comes once/)).toBeTruthy();
});

test("after the four weeks of a habit, a pillar without tips is said to have none", () => {
  const habit = { tip: tipOf("p-view"), since: "2026-10-01", moves: "people" as const };
  showCoach({ habit, tip: undefined, isWaiting: false });
  expect(screen.getByText(/Every tip of this pillar is done or put aside/)).toBeTruthy();
});

describe("all tips", () => {
  test("can be scanned: how each stands, and which must be paid for", () => {
    showCoach({
      marks: tipStatuses([
        { day: "2026-11-20", id: "i-share", state: "done" },
        { day: "2026-11-20", id: "i-live", state: "aside" },
        { day: "2026-11-21", id: "i-reply", state: "doing" },
      ]),
    });
    const list = screen.getByRole("region", { name: "Engage with insights" });
    expect(within(list).getByText("Done: 1 · Doing: 1 · Open: 6")).toBeTruthy();
    const lines = [...list.querySelectorAll(".tip-line")].map((line) => [
      line.getAttribute("data-state"),
      line.querySelector(".tip-state")?.textContent,
      line.querySelector(".tip-paid")?.textContent?.trim(),
    ]);
    expect(lines).toContainEqual(["done", "Done", undefined]);
    expect(lines).toContainEqual(["aside", "Not for me", undefined]);
    expect(lines).toContainEqual(["doing", "Doing", undefined]);
    expect(lines).toContainEqual(["open", "Open", "Needs Sales Navigator"]);
  });
});

test("the picture of where one stands marks the chosen pillar in words", () => {
  showCoach({ standing: standingOf([snapshotOn("2026-11-22")]) });
  const chosen = document.querySelectorAll(".stand-row[data-chosen='true']");
  expect([...chosen].map(({ textContent }) => plain(textContent))).toEqual([
    "Insightswork on this10.0 of 25",
  ]);
});
