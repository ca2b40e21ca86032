import { fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { SyncStatus } from "../../../src/domain/sync/status";
import { SyncSwitch } from "../../../src/ui/sync/sync-switch";

const ON = { is: "on", bytes: 0, isWaiting: false, unsent: 0 } as const;
const NUMBERS = { there: 412, here: 230, both: 180, differing: 3, isOtherMember: false };
const ASKED = { is: "asked", why: "first", numbers: NUMBERS } as const;

const asked = {
  onStart: vi.fn(async () => true),
  onAnswer: vi.fn(async () => {}),
  onStop: vi.fn(async () => {}),
};

beforeEach(() => void vi.clearAllMocks());

const show = (status: SyncStatus | undefined) =>
  render(<SyncSwitch status={status} today="2026-11-23" {...asked} />).container;
const toggle = () => fireEvent.click(screen.getByRole("switch"));
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const notices = () => [...document.querySelectorAll(".notice")].map((one) => one.textContent);

describe("while sync is off", () => {
  test("what goes, which way, and what never goes is said before it is switched on", () => {
    const { textContent } = show({ is: "off" });
    expect(textContent).toContain("Google, Microsoft or Mozilla account");
    expect(textContent).toContain("What is sent: each day, when it was read");
    expect(textContent).toContain("What is never sent: notes, outcomes, profile, coach");
    expect(screen.getByRole("switch", { checked: false })).toBeTruthy();
    expect(notices()).toEqual([]);
  });

  test("nothing can be switched before it is known how it stands", () => {
    show(undefined);
    expect(screen.getByRole<HTMLInputElement>("switch").disabled).toBe(true);
  });

  test("switching it on asks nothing more", async () => {
    show({ is: "off" });
    toggle();
    expect(asked.onStart).toHaveBeenCalledOnce();
    await waitFor(() => expect(screen.queryByText("Working…")).toBeNull());
    expect(notices()).toEqual([]);
  });

  test("the browser's no is said, and once only", async () => {
    asked.onStart.mockResolvedValueOnce(false);
    show({ is: "off", why: "not-allowed" });
    toggle();
    await waitFor(() => expect(notices()).toEqual([expect.stringContaining("stays off")]));
  });

  test.each([
    ["removed-elsewhere", "Another browser of yours removed the copy"],
    ["not-allowed", "The browser does not allow scores to be sent"],
  ] as const)("why it is off is said where the member did not do it here: %s", (why, words) => {
    show({ is: "off", why });
    expect(notices()).toEqual([expect.stringContaining(words)]);
    expect(notices()[0]).toContain("Your days in this browser stay as they are.");
  });
});

describe("where the account holds days", () => {
  test("they are counted beside those here, and three equal answers are offered", () => {
    show(ASKED);
    const rows = within(screen.getByRole("table")).getAllByRole("row");
    expect(rows.map((row) => row.textContent)).toEqual([
      "In the account412",
      "In this browser230",
      "In both180",
      "In both, but different3",
    ]);
    const answers = screen.getAllByRole("button");
    expect(answers.map(({ textContent }) => textContent)).toEqual([
      "Merge",
      "Keep apart as a second history",
      "Not now",
    ]);
    expect(new Set(answers.map(({ className }) => className)).size).toBe(1);
    expect(screen.queryByText(/another LinkedIn account/)).toBeNull();
  });

  test("all rows are drawn on one scale, on which what is in both lies under each other", () => {
    show(ASKED);
    const bars = [...document.querySelectorAll(".sync-numbers rect:last-child")];
    const drawn = bars.map((bar) =>
      ["x", "width"].map((name) =>
        Math.round((462 * parseFloat(bar.getAttribute(name) ?? "")) / 100),
      ),
    );
    expect(drawn).toEqual([
      [0, 412],
      [232, 230],
      [232, 180],
      [232, 3],
    ]);
  });

  test.each([
    { ...ASKED, why: "other-account" },
    { ...ASKED, numbers: { ...NUMBERS, isOtherMember: true } },
  ] as const)("that they look like another account's comes before the numbers", (status) => {
    show(status);
    const words = screen.getByText(/look like another LinkedIn account/);
    const table = screen.getByRole("table");
    expect(words.compareDocumentPosition(table)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test.each([
    ["Merge", "merge"],
    ["Keep apart as a second history", "apart"],
    ["Not now", "notNow"],
  ])("%s is handed over", async (words, choice) => {
    show(ASKED);
    press(words);
    expect(asked.onAnswer).toHaveBeenCalledExactlyOnceWith(choice);
    await waitFor(() => expect(screen.queryByText("Working…")).toBeNull());
  });

  test("an answer that could not be taken is said", async () => {
    asked.onAnswer.mockRejectedValueOnce(new Error("No answer"));
    show(ASKED);
    press("Merge");
    await screen.findByText(/That did not work/);
  });

  test("switching off before anything was sent is a not now", () => {
    show(ASKED);
    toggle();
    expect(asked.onAnswer).toHaveBeenCalledExactlyOnceWith("notNow");
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("switching sync off", () => {
  test.each([
    ["Leave the copy", false],
    ["Remove the copy", true],
  ])("asks what becomes of the copy: %s", async (words, remove) => {
    show(ON);
    toggle();
    const dialog = await screen.findByRole("dialog");
    expect(asked.onStop).not.toHaveBeenCalled();
    const answers = within(dialog).getAllByRole("button");
    expect(new Set(answers.map(({ className }) => className)).size).toBe(1);
    press(words);
    expect(asked.onStop).toHaveBeenCalledExactlyOnceWith(remove);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  test("can be left", async () => {
    show(ON);
    toggle();
    await screen.findByRole("dialog");
    press("Cancel");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(asked.onStop).not.toHaveBeenCalled();
  });

  test("a copy that could not be removed is said, and the question stays", async () => {
    asked.onStop.mockRejectedValueOnce(new Error("Still there"));
    show(ON);
    toggle();
    const dialog = await screen.findByRole("dialog");
    press("Remove the copy");
    await waitFor(() => expect(dialog.textContent).toContain("That did not work"));
  });

  test("asks as well where something of ours may be there already", async () => {
    show({ ...ASKED, why: "other-account" });
    toggle();
    await screen.findByRole("dialog");
  });
});
