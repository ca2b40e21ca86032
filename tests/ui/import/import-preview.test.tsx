import { fireEvent, render, screen, within } from "@testing-library/preact";
import { describe, expect, test, vi } from "vitest";
import { STANDARD } from "../../../src/domain/csv/csv-form";
import { csv } from "../../../src/domain/csv/history-csv";
import { planImport, type StoredDays } from "../../../src/domain/import/plan";
import type { Choices } from "../../../src/domain/import/records";
import { ImportPreview } from "../../../src/ui/import/import-preview";
import { readText } from "../../build/files";
import { snapshotOn } from "../../build/snapshots";
import { fake } from "../../fakes/browser";

const STORED: StoredDays = {
  snapshots: [snapshotOn("2026-11-20"), snapshotOn("2026-11-21", { pillars: [19, 6, 10, 15] })],
  deleted: [{ day: "2026-11-19", edition: 1 }],
  marks: [],
  unmarked: [],
};
const FILE = csv(
  ["2026-11-18", "2026-11-19", "2026-11-20", "2026-11-21"].map((day) => snapshotOn(day)),
  STANDARD,
  [],
);

function show(text: string, choices: Choices = {}) {
  const imported = readText(text);
  const spies = {
    onChoose: vi.fn(),
    onAnswer: vi.fn(),
    onWrite: vi.fn(),
    onJustLook: vi.fn(),
    onStartAnew: vi.fn(),
  };
  render(
    <ImportPreview
      imported={imported}
      plan={planImport(STORED, imported)}
      choices={choices}
      answers={new Map()}
      result={[{ day: "2026-11-20", mine: 51 }]}
      {...spies}
    />,
  );
  return spies;
}

const counted = () =>
  Object.fromEntries(
    [...document.querySelectorAll(".counts > div")].map((one) => [
      one.querySelector("dt")?.textContent,
      Number(one.querySelector("dd")?.textContent),
    ]),
  );

test("it says how many days are new, equal, different and deleted here before", () => {
  show(FILE);
  expect(counted()).toEqual({
    "New days": 1,
    "Already here": 1,
    "Different here": 1,
    "Deleted here before": 1,
    "Refused rows": 0,
  });
  expect(screen.getByRole("button", { name: "Store 1 day" })).toBeTruthy();
});

test("what is chosen for all, for one day, and for deleted days is asked for", () => {
  const { onChoose } = show(FILE);
  const forAll = screen.getByRole("group", { name: "For all of them" });
  fireEvent.click(within(forAll).getByLabelText("Take the file’s"));
  expect(onChoose).toHaveBeenLastCalledWith({ different: "theirs", each: new Map() });
  const forDay = screen.getByRole("group", { name: "21 Nov 2026" });
  fireEvent.click(within(forDay).getByLabelText("Take the file’s"));
  expect(onChoose).toHaveBeenLastCalledWith({ each: new Map([["2026-11-21", "theirs"]]) });
  fireEvent.click(screen.getByLabelText("Bring them back"));
  expect(onChoose).toHaveBeenLastCalledWith({ deleted: "take" });
});

test("the button counts what was chosen", () => {
  show(FILE, { different: "theirs", deleted: "take" });
  expect(screen.getByRole("button", { name: "Store 3 days" })).toBeTruthy();
});

describe("a refused row says", () => {
  const HEAD = "Date,Total_SSI,Industry_Rank,Network_Rank,Brand,People,Insights,Relationships";

  test.each([
    ["en-GB", "turned this number into a date"],
    ["fr-FR", "transformé ce nombre en date"],
  ])("where it is, what stands there and why, in %s", (language, why) => {
    fake.uiLanguage = language;
    show(`${HEAD}\n2025-11-30,41,29,29,8.75,06. Mai,3.7,19.363\n`);
    const row = screen.getAllByRole("row").at(-1)?.textContent;
    expect(row).toContain("2");
    expect(row).toContain("06. Mai");
    expect(row).toContain(why);
  });
});

test("a file without anything to store has no button that stores", () => {
  show(csv([snapshotOn("2026-11-20")], STANDARD, []));
  expect(screen.queryByRole("button", { name: /Store/ })).toBeNull();
  expect(screen.getByText("As it stands there is nothing to store.")).toBeTruthy();
});
