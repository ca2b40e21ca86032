import { fireEvent, render, screen, within } from "@testing-library/preact";
import { describe, expect, test, vi } from "vitest";
import type { CoachState } from "../../src/domain/coach/state";
import { TIPS } from "../../src/domain/coach/tips";
import type { Trial } from "../../src/domain/coach/trial";
import { AboutIndex } from "../../src/ui/about-index";
import { Coach, type CoachProps } from "../../src/ui/coach";
import { reasonWords, tipWords } from "../../src/ui/coach-words";
import { markWords } from "../../src/ui/mark-words";
import { fake } from "../fake-browser";

const NEW: CoachState = { version: 1, tips: {} };
const REPLY = TIPS.find(({ id }) => id === "i-reply");
const REASON: CoachProps["reason"] = {
  kind: "groups",
  pillar: "insights",
  own: 2.2,
  group: "network",
  average: 9.6,
  gap: -7.4,
};

function show(other: Partial<CoachProps> = {}) {
  const spies = { onMark: vi.fn(), onPersona: vi.fn() };
  const props: CoachProps = {
    reason: REASON,
    tip: REPLY,
    state: NEW,
    hasSeat: false,
    trialOf: () => undefined,
    ...spies,
    ...other,
  };
  render(<Coach {...props} />);
  return spies;
}

const plain = (text: string | null | undefined) => text?.replace(/\s+/g, " ");
const today = () => screen.getAllByRole("article")[0] as HTMLElement;

test("says which pillar and why, with the numbers", () => {
  show();
  expect(
    screen.getByText(
      "Engage with insights: you have 2.2 of 25, the average (Network) is 9.6. That is where you are furthest behind.",
    ),
  ).toBeTruthy();
});

test.each<[CoachProps["reason"], RegExp]>([
  [{ ...REASON, gap: 0.4 }, /^You are not behind in any pillar\./],
  [{ kind: "history", pillar: "people", own: 5, median: 6 }, /6\.0 in the middle of your last 30/],
  [{ kind: "points", pillar: "people", own: 5 }, /That is the weakest reason of all/],
])("%j is said as what it is", (reason, words) => {
  expect(reasonWords(reason)).toMatch(words);
});

describe("a tip", () => {
  test("tells what, how, its sign, its time and its sources", () => {
    show();
    expect(plain(today().textContent)).toContain(
      "Answer the messages you get.A short answer today",
    );
    expect(plain(today().textContent)).toContain(
      "A sign that it works: No message waits longer than two days.",
    );
    expect(plain(today().textContent)).toContain(
      "Takes 10 minutes a day · From: Guide in five questions, Critique for sales teams",
    );
  });

  test.each([
    ["Doing", "doing"],
    ["Done", "done"],
    ["Not for me", "aside"],
  ])("is marked %s", (button, state) => {
    const { onMark } = show();
    fireEvent.click(within(today()).getByText(button));
    expect(onMark.mock.calls).toEqual([["i-reply", state]]);
  });

  test("that is being done can be done, or taken up again", () => {
    const state: CoachState = {
      ...NEW,
      tips: { "i-reply": { state: "doing", since: "2026-11-20" } },
    };
    const { onMark } = show({ state });
    expect(plain(today().textContent)).toContain("Doing since 20 Nov 2026");
    fireEvent.click(within(today()).getByText("Done"));
    fireEvent.click(within(today()).getByText("Again"));
    expect(onMark.mock.calls).toEqual([
      ["i-reply", "done"],
      ["i-reply", undefined],
    ]);
  });

  test("that needs a seat is shown to a member with one only, and says so", () => {
    show();
    expect(screen.queryByText(/Needs Sales Navigator/)).toBeNull();
    show({ hasSeat: true });
    expect(screen.getAllByText(/Needs Sales Navigator/)).toHaveLength(4);
    expect(screen.getAllByText(/Needs Premium or Sales Navigator/)).toHaveLength(1);
  });
});

test.each<[Trial, string]>([
  [{ kind: "waiting", days: 12 }, "In 12 days Pilaster compares this pillar"],
  [{ kind: "waiting", days: 1 }, "In 1 day Pilaster"],
  [{ kind: "unknown" }, "Too few days were kept"],
  [
    { kind: "compared", before: 6.4, after: 7.1 },
    "this pillar was mostly at 6.4; after, at 7.1. What came after need not come from it.",
  ],
])("a trial %j is told as what came after, never because", (trial, words) => {
  show({ trialOf: () => trial });
  expect(plain(today().textContent)).toContain(words);
});

test("a caution stands where the numbers call for it", () => {
  show({ caution: "network" });
  expect(screen.getByText(/A top rank in a small, quiet network is easy/)).toBeTruthy();
});

test("where nothing is left, that is said", () => {
  show({ tip: undefined });
  expect(screen.getByText(/Every tip of this pillar is done or put aside/)).toBeTruthy();
});

describe("who the member is", () => {
  test("is asked once, and may be skipped", () => {
    const { onPersona } = show();
    fireEvent.click(screen.getByText("Looking for a job"));
    fireEvent.click(screen.getByText("Skip"));
    expect(onPersona.mock.calls).toEqual([["job"], ["skipped"]]);
  });

  test.each(["job", "skipped"] as const)("is not asked after %s", (persona) => {
    show({ state: { ...NEW, persona } });
    expect(screen.queryByText("Who are you here?")).toBeNull();
  });

  test("can be changed", () => {
    const { onPersona } = show({ state: { ...NEW, persona: "job" } });
    expect(screen.getByText(/Tips ordered for: Looking for a job/)).toBeTruthy();
    fireEvent.click(screen.getByText("Change"));
    expect(onPersona.mock.calls).toEqual([[undefined]]);
  });
});

describe.each(["en-GB", "fr-FR"])("in %s", (language) => {
  test("every tip has a line, a how and a sign", () => {
    fake.uiLanguage = language;
    for (const { id } of TIPS) {
      const { line, how, sign } = tipWords(id);
      expect(line).toMatch(/^\p{Lu}.{10,90}\.$/u);
      expect(how.length, id).toBeGreaterThan(60);
      expect(sign, id).toMatch(/^.{15,110}\.$/);
    }
  });

  test("the page about the index names every author of every claim", () => {
    fake.uiLanguage = language;
    render(<AboutIndex />);
    const claims = [...document.querySelectorAll(".about-list li")];
    expect(claims).toHaveLength(20);
    for (const claim of claims) {
      expect(claim.querySelector(".small")?.textContent?.length).toBeGreaterThan(8);
    }
  });
});

test("what was done appears on the charts in words, as something that came before or after", () => {
  expect(markWords({ kind: "tip", id: "i-reply", state: "doing" })).toBe(
    "Begun: Answer the messages you get.",
  );
  expect(markWords({ kind: "tip", id: "i-reply", state: "done" })).toBe(
    "Done: Answer the messages you get.",
  );
});
